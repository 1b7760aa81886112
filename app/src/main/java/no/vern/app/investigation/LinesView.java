package no.vern.app.investigation;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Lines that are written one below the other: ↑ and ↓ go from one to the next, Backspace removes an empty one. */
final class LinesView<L> extends VBox {
    private final ObservableList<L> lines;
    private final Function<L, Node> drawn;
    private final Consumer<L> remove;

    /**
     * @param drawn draws a line; its text fields hear the keys
     * @param remove takes a line out of the list
     */
    LinesView(ObservableList<L> lines, Function<L, Node> drawn, Consumer<L> remove) {
        this.lines = lines;
        this.drawn = drawn;
        this.remove = remove;
        getStyleClass().add("written-lines");
        lines.addListener((ListChangeListener<L>) _ -> draw());
        draw();
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Draws all lines anew, and leaves the hand on the line where it was. */
    void draw() {
        var hand = inHand();
        getChildren().setAll(lines.stream().map(drawn).toList());
        if (hand >= 0) {
            focus(Math.min(hand, lines.size() - 1));
        }
    }

    /** The number of the line that has the focus, or -1. */
    private int inHand() {
        var node = getScene() == null ? null : getScene().getFocusOwner();
        while (node != null && node.getParent() != this) {
            node = node.getParent();
        }
        return getChildren().indexOf(node);
    }

    /** Puts the hand in the first field of the line. */
    void focus(int at) {
        if (at >= 0 && at < getChildren().size() && getChildren().get(at).lookup(".text-field") instanceof Node field) {
            field.requestFocus();
        }
    }

    void focus(L line) {
        focus(lines.indexOf(line));
    }

    private void key(KeyEvent event) {
        var at = inHand();
        if (at < 0 || event.isAltDown() || event.isShortcutDown() || !(event.getTarget() instanceof TextInputControl field)) {
            return;
        }
        if (event.getCode() == KeyCode.UP && at > 0) {
            focus(at - 1);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && at < lines.size() - 1) {
            focus(at + 1);
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && removable(field, at)) {
            removeAt(at);
            event.consume();
        }
    }

    private boolean removable(TextInputControl field, int at) {
        return lines.size() > 1
                && field.isEditable()
                && getChildren().get(at).lookupAll(".text-field").stream()
                        .allMatch(node -> node instanceof TextInputControl text && text.getText().isEmpty());
    }

    private void removeAt(int at) {
        remove.accept(lines.get(at));
        focus(Math.max(0, at - 1));
    }
}
