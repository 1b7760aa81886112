package no.vern.app.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import no.vern.app.language.Texts;
import no.vern.app.ui.FileDrop;
import no.vern.app.ui.Notices;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.WindowDialogs;
import no.vern.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** What a signed-in user has in front of them: the frame, its screens, their keys and their search. */
public final class Desk {
    private static final int MOST_SCREENS = 9;

    /**
     * What an area brings to the desk.
     *
     * @param dropped what to do with a file that is dropped anywhere on the window
     * @param closed lets go of what is under way when the desk is closed
     */
    public record Fittings(
            List<Screen> screens,
            List<Command> commands,
            List<SearchSource> sources,
            Consumer<Path> dropped,
            Runnable closed) {
        public Fittings(List<Screen> screens, List<Command> commands, List<SearchSource> sources) {
            this(screens, commands, sources, file -> {}, () -> {});
        }
    }

    private final Screens screens = new Screens();
    private final Notices notices = new Notices();
    private final FrameView frame = new FrameView(screens, notices);
    private final Room room;
    private final Commands commands;
    private final SearchView search;
    private final Runnable closed;
    private List<Command> everywhere = List.of();
    private @Nullable BackupWatch backups;

    private Desk(Function<Desk, Room> room, Function<Room, Fittings> fit) {
        this.room = room.apply(this);
        commands = new Commands(() -> everywhere, screens);
        var fittings = fit.apply(this.room);
        screens.set(fittings.screens());
        var sources = new ArrayList<>(fittings.sources());
        sources.add(new CommandSearch(commands, screens));
        var found = new SearchViewModel(sources, this.room.tasks());
        search = new SearchView(found, frame.overlay(), this.room.texts());
        everywhere = fittings.commands();
        frame.addEventFilter(KeyEvent.KEY_PRESSED, commands::handle);
        FileDrop.on(frame, fittings.dropped());
        closed = fittings.closed();
    }

    /**
     * Makes a desk.
     *
     * @param room makes what the screens use, of the desk's own parts
     * @param fit makes the screens
     */
    public static Desk of(Function<Desk, Room> room, Function<Room, Fittings> fit) {
        return new Desk(room, fit);
    }

    /** Lays the frame out and opens the first screen. */
    public void open(String organisation, Runnable lock) {
        var texts = room.texts();
        var all = new ArrayList<Command>();
        all.add(new Command("shell.search", texts.get("shell.search.name"), "Shortcut+K", this::showSearch));
        all.addAll(everywhere);
        all.add(new Command("shell.help", texts.get("shell.help.command"), "F1", this::showHelp));
        all.add(new Command("shell.lock", texts.get("shell.lock.command"), "Shortcut+L", lock));
        int number = 1;
        for (var screen : screens.all().subList(0, Math.min(MOST_SCREENS, screens.all().size()))) {
            var key = "Shortcut+" + number++;
            all.add(new Command("screen." + screen.key(), screen.title(), key, () -> screens.goTo(screen)));
        }
        everywhere = List.copyOf(all);
        var user = room.user();
        var who = texts.get("shell.status.user", user.name(), texts.of(user.role()));
        frame.lay(organisation, who, room.status(), this::showSearch, lock, texts);
        room.drafts().load();
        if (!screens.all().isEmpty()) {
            screens.open(screens.all().getFirst());
        }
    }

    /** The dialogs over this desk. */
    public WindowDialogs dialogs(Supplier<@Nullable Window> owner, Texts texts) {
        return new WindowDialogs(owner, notices, texts);
    }

    void showSearch() {
        search.begin();
        frame.overlay().show(search);
    }

    void showHelp() {
        frame.overlay().show(new HelpView(screens.currentProperty().get(), commands, room.texts()));
    }

    /** Backs up every hour from now on, and says in the status line when; a workspace read from a backup is left alone. */
    void keepBackups(Workspace workspace, Surroundings around) {
        workspace.asOf().ifPresentOrElse(room.status()::readsBackup, () -> backups = new BackupWatch(
                workspace.backup(), room.status(), room.tasks(), room.texts(), around::unexpected));
    }

    /** Puts the hand where one begins in the screen in front. */
    void begin() {
        var front = screens.currentProperty().get();
        if (front != null) {
            front.begin();
        }
    }

    /** Hides what is in front, so that it keeps what was not saved as a draft and stops listening. */
    public void close() {
        screens.close();
        room.drafts().close();
        closed.run();
        if (backups != null) {
            backups.close();
        }
    }

    public Parent view() {
        return frame;
    }

    public FrameView frame() {
        return frame;
    }

    public Screens screens() {
        return screens;
    }

    public Tasks tasks() {
        return room.tasks();
    }

    public Room room() {
        return room;
    }
}
