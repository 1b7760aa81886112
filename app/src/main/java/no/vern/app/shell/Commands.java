package no.vern.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Everything that can be done by a key, wherever one is: the window's own commands and those of the screen in front. */
public final class Commands {
    static final String NEW_HERE = "Shortcut+Shift+N";

    private final Supplier<List<Command>> ofWindow;
    private final Screens screens;

    public Commands(Supplier<List<Command>> ofWindow, Screens screens) {
        this.ofWindow = ofWindow;
        this.screens = screens;
    }

    /** What can be done everywhere. */
    public List<Command> everywhere() {
        return ofWindow.get();
    }

    /** What can be done in the screen in front. */
    public List<Command> here() {
        var screen = screens.currentProperty().get();
        if (screen == null) {
            return List.of();
        }
        return Stream.of(screen.primary().map(Commands::withKey).stream(), screen.secondary().stream(),
                        screen.commands().stream())
                .flatMap(stream -> stream)
                .toList();
    }

    private static Command withKey(Command primary) {
        return primary.keys().isEmpty()
                ? new Command(primary.key(), primary.name(), NEW_HERE, primary.action())
                : primary;
    }

    /** Runs the command of the key, if there is one; the screen's own come first. */
    void handle(KeyEvent event) {
        of(event).ifPresent(command -> {
            event.consume();
            command.action().run();
        });
    }

    private Optional<Command> of(KeyEvent event) {
        return Stream.concat(here().stream(), everywhere().stream())
                .filter(command -> !command.keys().isEmpty())
                .filter(command -> KeyCombination.valueOf(command.keys()).match(event))
                .findFirst();
    }
}
