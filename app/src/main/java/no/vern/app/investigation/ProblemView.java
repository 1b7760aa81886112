package no.vern.app.investigation;

import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** What is wrong with a line, under it; nothing while nothing is. */
final class ProblemView extends Label {
    ProblemView(ObservableStringValue sentence) {
        getStyleClass().add("field-line");
        pseudoClassStateChanged(PseudoClass.getPseudoClass("invalid"), true);
        setWrapText(true);
        textProperty().bind(sentence);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
