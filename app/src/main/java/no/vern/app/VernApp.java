package no.vern.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;
import no.vern.app.language.Texts;
import no.vern.app.shell.LocalChoices;
import no.vern.app.shell.MainWindow;
import no.vern.app.ui.Failures;
import no.vern.app.ui.Notices;
import no.vern.app.ui.WindowDialogs;
import no.vern.routine.RoutineLibrary;
import no.vern.workspace.Workspace;

/** The application with a window; its one parameter is the folder of a workspace. */
public final class VernApp extends Application {
    @Override
    public void start(Stage stage) {
        var choices = LocalChoices.ofUser();
        try {
            var clock = Clock.systemUTC();
            var window = new MainWindow(stage, new Composition(clock, this::open)::desk, choices, clock);
            Thread.currentThread().setUncaughtExceptionHandler((thread, cause) -> window.unexpected(cause));
            window.show(folder());
            afterFirstPicture(() -> Thread.ofPlatform().name("ready").daemon().start(VernApp::makeReady));
        } catch (RuntimeException e) {
            var texts = Texts.of(choices.language());
            new WindowDialogs(() -> null, new Notices(), texts).failure(new Failures(texts).of(e));
            stage.close();
        }
    }

    /** What the prompt does not need shall not hold it up: an animation's time begins with the first pulse. */
    private static void afterFirstPicture(Runnable work) {
        var picture = new PauseTransition(Duration.millis(100));
        picture.setOnFinished(shown -> work.run());
        picture.play();
    }

    /** The user types the passphrase meanwhile. */
    private static void makeReady() {
        Workspace.makeReady();
        RoutineLibrary.shipped();
    }

    private void open(Path file) {
        getHostServices().showDocument(file.toUri().toString());
    }

    private Optional<Path> folder() {
        return getParameters().getUnnamed().stream().findFirst().map(Path::of);
    }
}
