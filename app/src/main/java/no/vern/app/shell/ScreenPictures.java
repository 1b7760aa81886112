package no.vern.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import no.vern.app.ui.Tasks;

/** Takes a picture of every screen and of each of its faces, without a display. */
public final class ScreenPictures {
    /** A view to be shown and photographed, once the jobs that fill it have ended. */
    private record Pose(String name, Runnable take) {}

    private static final int LAYOUT_ROUNDS = 3;

    private final PictureOptions options;
    private final Path folder;
    private final Tasks window = Tasks.ofWindow(cause -> {});
    private final List<Path> written = new ArrayList<>();

    public ScreenPictures(PictureOptions options, Path folder) {
        this.options = options;
        this.folder = folder;
    }

    /**
     * Photographs a view that is not part of a desk, e.g. the unlock screen. Not on the window's thread.
     *
     * @param show puts the view in the place given, on the window's thread
     */
    public void picture(String name, Consumer<Consumer<Parent>> show, Tasks tasks) {
        var scene = onWindow(() -> scene(new StackPane()));
        take(List.of(new Pose(name, () -> show.accept(scene::setRoot))), scene, tasks);
    }

    /** Photographs every screen of the desk. Not on the window's thread. */
    public void pictures(Supplier<Desk> made) {
        var desk = onWindow(made);
        var scene = onWindow(() -> scene(desk.view()));
        for (var screen : desk.screens().all()) {
            take(List.of(new Pose(screen.key(), () -> desk.screens().open(screen))), scene, desk.tasks());
            take(onWindow(() -> faces(screen)), scene, desk.tasks());
        }
        take(List.of(new Pose("search", desk::showSearch), new Pose("help", desk::showHelp)), scene, desk.tasks());
        onWindow(() -> {
            desk.close();
            return scene;
        });
    }

    private static List<Pose> faces(Screen screen) {
        return screen.faces().stream()
                .map(face -> new Pose(screen.key() + "-" + face.key(), face.show()))
                .toList();
    }

    /** The files written, in order. */
    public List<Path> written() {
        return List.copyOf(written);
    }

    private Scene scene(Parent view) {
        Application.setUserAgentStylesheet(options.theme().userAgentStylesheet());
        var scene = new Scene(view, options.sceneWidth(), options.sceneHeight());
        scene.getStylesheets().setAll(options.theme().stylesheets());
        return scene;
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
            write(pose.name(), onWindow(() -> snapshot(scene)));
        }
    }

    private WritableImage snapshot(Scene scene) {
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.WHITE);
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
