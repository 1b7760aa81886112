package no.vern.app.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Says that a folder lies where a workspace is in danger; takes no room while it does not. */
final class PlaceWarning extends Label {
    PlaceWarning(ObservableValue<String> sentence) {
        getStyleClass().addAll("panel", "tone-attention");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        textProperty().bind(sentence);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
