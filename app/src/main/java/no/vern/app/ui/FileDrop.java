package no.vern.app.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets a node take files that are dropped on it. */
public final class FileDrop {
    private FileDrop() {}

    /** The first of them. */
    public static void on(Node node, Consumer<Path> file) {
        all(node, files -> file.accept(files.getFirst()));
    }

    public static void all(Node node, Consumer<List<Path>> files) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                event.setDropCompleted(true);
                event.consume();
                files.accept(
                        event.getDragboard().getFiles().stream().map(File::toPath).toList());
            }
        });
    }
}
