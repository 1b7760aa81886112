package no.vern.app.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;

/** A sentence that comes and goes, e.g. why something was not saved; takes no room while there is nothing to say. */
public final class MessageLabel extends WrappedLabel {
    public MessageLabel(ObservableValue<String> sentence, String... styleClasses) {
        super("", styleClasses);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleRole(AccessibleRole.TEXT);
        textProperty().bind(sentence);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
