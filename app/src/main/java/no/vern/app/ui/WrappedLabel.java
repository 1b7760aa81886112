package no.vern.app.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words that take as many lines as they need, and never lose the last of them where room is short. */
public class WrappedLabel extends Label {
    public WrappedLabel(String text, String... styleClasses) {
        super(text);
        getStyleClass().addAll(styleClasses);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }
}
