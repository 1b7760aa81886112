package no.vern.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import no.vern.app.language.Texts;
import no.vern.app.shell.Door;
import no.vern.app.shell.NoWindow;
import no.vern.app.shell.PictureOptions;
import no.vern.app.shell.ScreenPictures;
import no.vern.app.ui.Failures;
import no.vern.app.ui.Notices;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.ThemeChoice;
import no.vern.app.ui.WindowDialogs;
import no.vern.organisation.OrganisationRepository;
import no.vern.workspace.Workspace;

/** Draws the screens of a workspace without a display. */
final class Gallery {
    private Gallery() {}

    static List<Path> render(Workspace workspace, Texts texts, PictureOptions options, Path folder) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        start();
        var failures = new Failures(texts);
        var around = new NoWindow(texts.language(), ThemeChoice.SYSTEM, failures::of);
        var clock = Clock.systemUTC();
        var organisation = new OrganisationRepository(workspace.register()).name();
        var pictures = new ScreenPictures(options, folder);
        door(pictures, workspace, texts, clock, failures);
        pictures.pictures(() -> {
            var desk = new Composition(clock, _ -> {}).desk(workspace, texts, around);
            desk.open(organisation, () -> {});
            return desk;
        });
        return pictures.written();
    }

    /** The ways in, as they look before anything is open. */
    private static void door(
            ScreenPictures pictures, Workspace workspace, Texts texts, Clock clock, Failures failures) {
        var tasks = Tasks.ofWindow(failures::of);
        var dialogs = new WindowDialogs(() -> null, new Notices(), texts);
        var known = List.of(workspace.folder());
        pictures.picture("unlock", place -> new Door(place, opened -> {}, tasks, dialogs, texts, clock).show(known), tasks);
        pictures.picture(
                "new-workspace", place -> new Door(place, opened -> {}, tasks, dialogs, texts, clock).found(known), tasks);
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
