package no.vern.app.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.vern.app.ui.WrappedLabel;

/** One group of settings under its heading. */
class CardView extends VBox {
    CardView(String heading, String text, Node... content) {
        getStyleClass().add("card");
        var title = new Label(heading);
        title.getStyleClass().add("heading");
        getChildren().add(title);
        if (!text.isEmpty()) {
            var lead = new WrappedLabel(text, "muted");
            getChildren().add(lead);
        }
        getChildren().addAll(content);
    }
}
