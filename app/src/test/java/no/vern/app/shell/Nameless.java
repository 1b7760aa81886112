package no.vern.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/** Finds what a screen reader could not name. */
final class Nameless {
    private Nameless() {}

    static List<String> in(Parent root) {
        var labelled = new ArrayList<Node>();
        var controls = new ArrayList<Node>();
        collect(root, labelled, controls);
        return controls.stream()
                .filter(control -> !labelled.contains(control) && !named(control))
                .map(Object::toString)
                .toList();
    }

    private static boolean named(Node control) {
        var text = control.getAccessibleText();
        return text != null && !text.isBlank()
                || control instanceof ButtonBase button && button.getText() != null && !button.getText().isBlank();
    }

    private static void collect(Node node, List<Node> labelled, List<Node> controls) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
        }
        if (node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase) {
            controls.add(node);
            return;
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, labelled, controls));
        }
    }
}
