package no.vern.app.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A sentence that comes and goes, e.g. why something was not saved; takes no room while there is nothing to say. */
public final class MessageLabel extends Label {
    public MessageLabel(ObservableValue<String> sentence, String... styleClasses) {
        getStyleClass().addAll(styleClasses);
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        textProperty().bind(sentence);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
