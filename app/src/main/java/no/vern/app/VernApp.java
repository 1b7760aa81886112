package no.vern.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import no.vern.app.language.Texts;
import no.vern.app.shell.LocalChoices;
import no.vern.app.shell.MainWindow;
import no.vern.app.ui.Failures;
import no.vern.app.ui.Notices;
import no.vern.app.ui.WindowDialogs;

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
        } catch (RuntimeException e) {
            var texts = Texts.of(choices.language());
            new WindowDialogs(() -> null, new Notices(), texts).failure(new Failures(texts).of(e));
            stage.close();
        }
    }

    private void open(Path file) {
        getHostServices().showDocument(file.toUri().toString());
    }

    private Optional<Path> folder() {
        return getParameters().getUnnamed().stream().findFirst().map(Path::of);
    }
}
