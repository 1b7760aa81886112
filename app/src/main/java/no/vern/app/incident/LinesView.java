package no.vern.app.incident;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Lines to be read: words that wrap, quieter ones, and a fact beside its name. */
public final class LinesView {
    private LinesView() {}

    public static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static Label muted(String text) {
        var label = words(text);
        label.getStyleClass().add("muted");
        return label;
    }

    public static Label subtle(String text) {
        var label = words(text);
        label.getStyleClass().add("subtle");
        return label;
    }

    public static HBox fact(String name, String value) {
        var label = muted(name);
        label.getStyleClass().add("fact-name");
        var text = words(value);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(label, text);
        line.getStyleClass().add("fact");
        return line;
    }
}
