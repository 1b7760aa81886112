package no.vern.app.overview;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.WrappedLabel;

/** One of the cards of the overview: headings, and lines that lead to what they count. */
class OverviewCardView extends VBox {
    final Texts texts;

    OverviewCardView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("card");
    }

    final Label heading(String key) {
        var heading = new Label(texts.get(key));
        heading.getStyleClass().add("heading");
        return heading;
    }

    /** A heading further down, with air over it. */
    final Label second(String key) {
        var heading = heading(key);
        heading.getStyleClass().add("second-heading");
        return heading;
    }

    static Node line(long number, String sentence, Runnable action) {
        var figure = new Label(String.valueOf(number));
        figure.getStyleClass().add("line-number");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        var text = new WrappedLabel(sentence);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new LinkLineView(number + " " + sentence, action, figure, text);
        line.getStyleClass().add("number-line");
        return line;
    }
}
