package no.vern.app.incident;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import no.vern.app.ui.WrappedLabel;

/** Lines to be read: words that wrap, quieter ones, and a fact beside its name. */
public final class LinesView {
    private LinesView() {}

    public static HBox fact(String name, String value) {
        var label = new WrappedLabel(name, "muted");
        label.getStyleClass().add("fact-name");
        var text = new WrappedLabel(value);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(label, text);
        line.getStyleClass().add("fact");
        return line;
    }
}
