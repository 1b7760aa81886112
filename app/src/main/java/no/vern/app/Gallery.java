package no.vern.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import no.vern.app.language.Texts;
import no.vern.app.shell.PictureOptions;
import no.vern.app.shell.ScreenPictures;
import no.vern.workspace.Workspace;

/** Draws the screens of a workspace without a display. */
final class Gallery {
    private Gallery() {}

    static List<Path> render(Workspace workspace, Texts texts, PictureOptions options, Path folder) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        start();
        var clock = Clock.systemUTC();
        return new ScreenPictures(options, folder, texts.language(), clock)
                .take(workspace, new Composition(clock, _ -> {})::desk);
    }

    private static void start() {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        try {
            started.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
