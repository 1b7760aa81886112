package no.vern.app.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A label above, the input, and under it what is wrong or, while it has focus, what it is for. */
public final class FormField extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final String name;
    private final Node input;
    private final Label line = new Label();
    private final StringProperty problem = new SimpleStringProperty("");
    private String help = "";

    public FormField(String name, Node input) {
        this.name = name;
        this.input = input;
        getStyleClass().add("form-field");
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        line.getStyleClass().add("field-line");
        line.setWrapText(true);
        line.setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(label, input, line);
        input.focusWithinProperty().subscribe(this::refresh);
        problem.subscribe(this::refresh);
    }

    /** What the field is for, shown while it has focus. */
    public FormField help(String sentence) {
        help = sentence;
        refresh();
        return this;
    }

    /** The sentence that says why it cannot be saved; empty when it can. */
    public StringProperty problemProperty() {
        return problem;
    }

    /** Puts the hand on the first field in a part of the window that something is wrong with; whether there is one. */
    public static boolean toProblem(Node part) {
        if (part instanceof FormField field && !field.problem.get().isEmpty()) {
            field.enter();
            return true;
        }
        return part.isManaged()
                && part instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(FormField::toProblem);
    }

    private void enter() {
        for (Parent around = getParent(); around != null; around = around.getParent()) {
            if (around instanceof Fold fold) {
                fold.setExpanded(true);
            }
        }
        // A field hears no key before it has its skin.
        input.applyCss();
        input.requestFocus();
        Reveal.inScroll(this);
    }

    public Node input() {
        return input;
    }

    private void refresh() {
        var wrong = !problem.get().isEmpty();
        line.setText(wrong ? problem.get() : help);
        line.pseudoClassStateChanged(INVALID, wrong);
        input.pseudoClassStateChanged(INVALID, wrong);
        pseudoClassStateChanged(INVALID, wrong);
        var seen = wrong || !help.isEmpty() && input.isFocusWithin();
        line.setVisible(seen);
        line.setManaged(seen);
        input.setAccessibleText(wrong ? name + ". " + problem.get() : name);
        input.setAccessibleHelp(help);
    }
}
