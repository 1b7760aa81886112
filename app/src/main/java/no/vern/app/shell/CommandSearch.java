package no.vern.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;

/** Finds commands and screens by their words. */
public final class CommandSearch implements SearchSource {
    private final Commands commands;
    private final Screens screens;

    public CommandSearch(Commands commands, Screens screens) {
        this.commands = commands;
        this.screens = screens;
    }

    @Override
    public List<Hit> find(String typed, int limit) {
        var words = typed.toLowerCase(Locale.ROOT);
        var places = screens.all().stream()
                .map(screen -> new Hit(screen.place().icon(), screen.title(), "", () -> screens.goTo(screen)));
        var acts = Stream.concat(commands.here().stream(), commands.everywhere().stream())
                .distinct()
                .filter(command -> !command.key().startsWith("screen."))
                .map(command -> new Hit(Feather.CORNER_DOWN_RIGHT, command.name(), keys(command), command.action()));
        return Stream.concat(places, acts)
                .filter(hit -> hit.name().toLowerCase(Locale.ROOT).contains(words))
                .limit(words.isEmpty() ? Long.MAX_VALUE : limit)
                .toList();
    }

    private static String keys(Command command) {
        return command.keys().isEmpty() ? "" : HelpView.words(command.keys());
    }
}
