package no.vern.app.ui;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import org.jspecify.annotations.Nullable;

/** What is folded under a heading until somebody wants it; the keys do not go into what is not seen. */
public class Fold extends TitledPane {
    public Fold() {
        getStyleClass().add("fold");
        setAnimated(false);
        setExpanded(false);
        contentProperty().subscribe(this::show);
        expandedProperty().subscribe(_ -> show(getContent()));
    }

    public Fold(String heading, Node content) {
        this();
        setText(heading);
        setContent(content);
    }

    /** Whether a fold holds the node: what is folded is out of sight, but not put away. */
    static boolean holds(Node node) {
        return node.getParent() != null
                && node.getParent().getParent() instanceof Fold fold
                && fold.getContent() == node;
    }

    /** JavaFX only cuts off what is put into a closed pane, and the Tab key would still stop in it. */
    private void show(@Nullable Node content) {
        if (content != null) {
            content.setVisible(isExpanded());
        }
    }
}
