package no.vern.app.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One group of settings under its heading. */
class CardView extends VBox {
    CardView(String heading, String text, Node... content) {
        getStyleClass().add("card");
        var title = new Label(heading);
        title.getStyleClass().add("heading");
        getChildren().add(title);
        if (!text.isEmpty()) {
            var lead = new Label(text);
            lead.getStyleClass().add("muted");
            lead.setWrapText(true);
            getChildren().add(lead);
        }
        getChildren().addAll(content);
    }
}
