package no.vern.app.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Where the Tab key stops in a part of the window. */
public final class TabStops {
    private TabStops() {}

    /** The first stop; a pane that only scrolls is one when there is none in it. */
    public static Optional<Node> first(Node part) {
        // Panes take what they hold into the window with their skin.
        part.applyCss();
        return find(part);
    }

    private static Optional<Node> find(Node part) {
        if (!part.isVisible() || part.isDisabled()) {
            return Optional.empty();
        }
        if (part.isFocusTraversable() && !(part instanceof ScrollPane)) {
            return Optional.of(part);
        }
        var inside = part instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> find(child).stream()).findFirst()
                : Optional.<Node>empty();
        return inside.or(() -> Optional.of(part).filter(Node::isFocusTraversable));
    }
}
