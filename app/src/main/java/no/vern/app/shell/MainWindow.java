package no.vern.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.ui.Delay;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Notices;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.ThemeChoice;
import no.vern.app.ui.WindowDialogs;
import no.vern.workspace.Workspace;
import no.vern.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/** The one window: the door while nothing is open, the desk while something is. */
public final class MainWindow implements Surroundings {
    /** Makes the desk of an open workspace. */
    @FunctionalInterface
    public interface Desks {
        Desk make(Workspace workspace, Texts texts, Surroundings around);
    }

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 400;

    private final Stage stage;
    private final Desks desks;
    private final LocalChoices choices;
    private final Clock clock;
    private final Tasks tasks = Tasks.ofWindow(this::unexpected);
    private final StackPane door = new StackPane();
    private final Notices notices = new Notices();
    private final Scene scene = new Scene(door, WIDTH, HEIGHT);
    private final IdleLock idle = new IdleLock(Delay.ofWindow(), this::lock);
    private @Nullable Workspace workspace;
    private @Nullable Desk desk;
    private @Nullable Texts texts;
    private Consumer<Throwable> failed = cause -> dialogs().failed(cause, texts());
    private boolean closing;
    private Runnable afterClosing = () -> {};
    private BooleanSupplier codesWritten = () -> true;

    public MainWindow(Stage stage, Desks desks, LocalChoices choices, Clock clock) {
        this.stage = stage;
        this.desks = desks;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * Shows the window at the door.
     *
     * @param folder the workspace that was asked for on the command line
     */
    public void show(Optional<Path> folder) {
        paint(choices.theme());
        Platform.getPreferences().colorSchemeProperty().subscribe(() -> paint(choices.theme()));
        idle.watch(scene);
        stage.setTitle("Vern");
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(event -> {
            if (closing || workspace != null) {
                event.consume();
                closeWindow();
            }
        });
        door(folder);
        stage.show();
    }

    private void door(Optional<Path> folder) {
        var known = new ArrayList<>(choices.workspaces());
        folder.map(Path::toAbsolutePath).ifPresent(asked -> {
            known.remove(asked);
            known.addFirst(asked);
        });
        ways().show(known);
    }

    private Door ways() {
        return new Door(this::atDoor, this::enter, tasks, dialogs(), texts(), clock).onFounded(this::founded);
    }

    /** Goes from the door to the form of a new workspace. */
    void found() {
        ways().found(choices.workspaces());
    }

    private void atDoor(Parent view) {
        door.getChildren().setAll(view, notices);
        scene.setRoot(door);
    }

    /** Its codes are shown this once; from now on the window closes it, whatever the user does. */
    private void founded(Workspace made, BooleanSupplier written) {
        workspace = made;
        codesWritten = written;
    }

    /** Sits down at the desk of a workspace that is open; it is closed with the window or when the user locks. */
    void enter(Workspace open) {
        workspace = open;
        codesWritten = () -> true;
        choices.opened(open.folder());
        tasks.run(() -> Manners.read(open)).onSuccess(read -> sit(open, read, "")).start();
    }

    private void sit(Workspace open, Manners manners, String screen) {
        if (workspace != open) {
            return;
        }
        var made = desks.make(open, texts(), this);
        desk = made;
        made.open(manners.organisation(), this::lock);
        made.screens().currentProperty().subscribe(front -> stage.setTitle(title(front)));
        made.frame().compact(manners.compact());
        scene.setRoot(made.frame());
        if (!screen.isEmpty()) {
            made.screens().open(screen);
        }
        made.begin();
        lockAfter(manners.idleMinutes());
        made.keepBackups(open, this);
    }

    /** The screen's name at the most: a title is seen by whoever passes by. */
    private static String title(@Nullable Screen front) {
        return front == null ? "Vern" : "Vern · " + front.title();
    }

    /** Puts everything away, closes the vaults and goes to the door. */
    public void lock() {
        var open = workspace;
        if (open != null) {
            leave(() -> door(Optional.of(open.folder())));
        }
    }

    /** Closes the window once the vaults are closed, which may be under way. */
    private void closeWindow() {
        if (closing) {
            afterClosing = stage::close;
        } else if (codesWritten.getAsBoolean() || leavesCodes()) {
            leave(stage::close);
        }
    }

    private boolean leavesCodes() {
        var texts = texts();
        return dialogs().confirm(new Dialogs.Question(
                texts.get("codes.leave.title"), texts.get("codes.leave.text"), texts.get("codes.leave.button"), true));
    }

    /** Hides everything at once; the last backup and the closing of the vaults follow in the background. */
    private void leave(Runnable then) {
        idle.stop();
        var left = desk;
        var open = workspace;
        desk = null;
        workspace = null;
        if (open == null) {
            then.run();
            return;
        }
        closing = true;
        afterClosing = then;
        atDoor(new ClosingView(texts()));
        if (left == null) {
            close(open);
        } else {
            left.close();
            left.tasks().whenIdle(() -> close(open));
        }
    }

    private void close(Workspace open) {
        tasks.run(() -> closed(open))
                .onError(WorkspaceException.class, this::notBackedUp)
                .onEnd(this::closed)
                .start();
    }

    private void closed() {
        closing = false;
        afterClosing.run();
    }

    private static Path closed(Workspace open) {
        open.close();
        return open.folder();
    }

    private void notBackedUp(WorkspaceException e) {
        var texts = texts();
        dialogs().say(texts.get("shell.closing.failed"), texts.get(e.messageKey(), e.arguments().toArray()));
    }

    Tasks tasks() {
        return tasks;
    }

    /** The desk that the user sits at; null at the door. */
    @Nullable Desk desk() {
        return desk;
    }

    /** Who is told of a failure that nobody expected, in place of the user. */
    void onUnexpected(Consumer<Throwable> told) {
        failed = told;
    }

    private Texts texts() {
        if (texts == null || texts.language() != choices.language()) {
            texts = Texts.of(choices.language());
        }
        return texts;
    }

    private WindowDialogs dialogs() {
        return new WindowDialogs(() -> stage, notices, texts());
    }

    @Override
    public @Nullable Window owner() {
        return stage;
    }

    @Override
    public void unexpected(Throwable cause) {
        failed.accept(cause);
    }

    @Override
    public Language language() {
        return choices.language();
    }

    @Override
    public void speak(Language language) {
        choices.language(language);
        if (workspace != null && desk != null) {
            var front = desk.screens().currentProperty().get();
            var open = workspace;
            desk.close();
            // What is kept of the old desk's forms is on disk before the new one looks for it.
            desk.tasks()
                    .whenIdle(() -> tasks.run(() -> Manners.read(open))
                            .onSuccess(read -> sit(open, read, front == null ? "" : front.key()))
                            .start());
        }
    }

    @Override
    public ThemeChoice theme() {
        return choices.theme();
    }

    @Override
    public void paint(ThemeChoice choice) {
        choices.theme(choice);
        Application.setUserAgentStylesheet(choice.theme().userAgentStylesheet());
        scene.getStylesheets().setAll(choice.theme().stylesheets());
    }

    @Override
    public void compactTables(boolean compact) {
        if (desk != null) {
            desk.frame().compact(compact);
        }
    }

    @Override
    public void lockAfter(int minutes) {
        idle.start(Duration.ofMinutes(minutes));
    }
}
