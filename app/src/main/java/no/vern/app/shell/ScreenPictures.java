package no.vern.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import no.vern.app.language.Language;
import no.vern.app.ui.Tasks;
import no.vern.workspace.Workspace;

/** Takes a picture of every screen and of each of its faces, without a display. */
public final class ScreenPictures {
    /** A state of the window to be photographed, once the jobs that fill it have ended. */
    private record Pose(String name, Runnable take) {}

    private static final int LAYOUT_ROUNDS = 3;

    private final PictureOptions options;
    private final Path folder;
    private final Language language;
    private final Clock clock;
    private final Tasks window = Tasks.ofWindow(cause -> {});
    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();
    private final List<Path> written = new ArrayList<>();

    public ScreenPictures(PictureOptions options, Path folder, Language language, Clock clock) {
        this.options = options;
        this.folder = folder;
        this.language = language;
        this.clock = clock;
    }

    /**
     * Photographs the ways in, and then every screen, in the window that a user has before them. Not on the window's
     * thread.
     *
     * @param workspace stays open
     * @return the files written, in order
     * @throws RuntimeException what a screen failed with
     */
    public List<Path> take(Workspace workspace, MainWindow.Desks desks) {
        var stage = onWindow(Stage::new);
        var main = onWindow(() -> shown(stage, desks, workspace));
        var scene = stage.getScene();
        take(List.of(new Pose("unlock", () -> {}), new Pose("new-workspace", main::found)), scene, main.tasks());
        onWindow(() -> {
            main.enter(workspace);
            return scene;
        });
        awaitIdle(main.tasks());
        var desk = onWindow(main::desk);
        for (var screen : desk.screens().all()) {
            take(List.of(new Pose(screen.key(), () -> desk.screens().open(screen))), scene, desk.tasks());
            take(onWindow(() -> faces(screen)), scene, desk.tasks());
        }
        take(List.of(new Pose("search", desk::showSearch)), scene, desk.tasks());
        for (var screen : desk.screens().all()) {
            take(List.of(new Pose("help-" + screen.key(), () -> help(desk, screen))), scene, desk.tasks());
        }
        onWindow(() -> {
            desk.close();
            stage.hide();
            return scene;
        });
        return List.copyOf(written);
    }

    /** What F1 says depends on where one is. */
    private static void help(Desk desk, Screen screen) {
        desk.screens().open(screen);
        desk.showHelp();
    }

    private MainWindow shown(Stage stage, MainWindow.Desks desks, Workspace workspace) {
        var main = new MainWindow(stage, desks, LocalChoices.notKept(language, options.theme()), clock);
        main.onUnexpected(failure::complete);
        stage.setWidth(options.sceneWidth());
        stage.setHeight(options.sceneHeight());
        main.show(Optional.of(workspace.folder()));
        return main;
    }

    private static List<Pose> faces(Screen screen) {
        return screen.faces().stream()
                .map(face -> new Pose(screen.key() + "-" + face.key(), face.show()))
                .toList();
    }

    private void take(List<Pose> poses, Scene scene, Tasks tasks) {
        for (var pose : poses) {
            onWindow(() -> {
                pose.take().run();
                return scene;
            });
            for (int round = 0; round < LAYOUT_ROUNDS; round++) {
                onWindow(() -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    return scene;
                });
                awaitIdle(tasks);
            }
            if (failure.isDone()) {
                throw new IllegalStateException(pose.name(), failure.join());
            }
            write(pose.name(), onWindow(() -> snapshot(scene)));
        }
    }

    private WritableImage snapshot(Scene scene) {
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.WHITE);
        // What a shadow draws beyond the window would move the picture.
        parameters.setViewport(new Rectangle2D(0, 0, options.width(), options.height()));
        parameters.setTransform(Transform.scale(options.scale(), options.scale()));
        return scene.getRoot().snapshot(parameters, new WritableImage(options.width(), options.height()));
    }

    private void write(String name, WritableImage image) {
        try {
            Files.createDirectories(folder);
            written.add(Files.write(folder.resolve(name + ".png"), Png.of(image)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitIdle(Tasks tasks) {
        this.<Boolean>await(done -> tasks.whenIdle(() -> done.complete(true)));
    }

    private <T> T onWindow(Supplier<T> work) {
        return await(done -> done.complete(work.get()));
    }

    private <T> T await(Consumer<CompletableFuture<T>> work) {
        var done = new CompletableFuture<T>();
        window.later(() -> {
            try {
                work.accept(done);
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }
}
