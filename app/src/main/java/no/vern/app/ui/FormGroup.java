package no.vern.app.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Fields under a heading, one below the other; what is rarely needed can be folded. */
public final class FormGroup extends VBox {
    private FormGroup(Node... fields) {
        super(fields);
        getStyleClass().add("form-group");
    }

    public static FormGroup of(String heading, Node... fields) {
        var group = new FormGroup(fields);
        var title = new Label(heading);
        title.getStyleClass().add("heading");
        group.getChildren().addFirst(title);
        return group;
    }

    /** The same under a heading that opens it, e.g. "Mer om skaden". */
    public static Fold folded(String heading, Node... fields) {
        return new Fold(heading, new FormGroup(fields));
    }

    /** Short fields that belong together, side by side. */
    public static HBox row(Node... fields) {
        var row = new HBox(fields);
        row.getStyleClass().add("form-row");
        for (var field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        return row;
    }
}
