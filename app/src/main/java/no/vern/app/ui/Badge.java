package no.vern.app.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A state as colour, shape and word.
 *
 * @param word always shown
 * @param shape which mark stands before the word
 */
public record Badge(String word, Tone tone, Shape shape) {
    /** Marks that can be told apart without colour. */
    public enum Shape {
        DOT,
        RING,
        HALF,
        TRIANGLE,
        DIAMOND,
        CHECK,
        NONE
    }

    /** A new node that shows it. */
    public Label node() {
        var label = new Label(word);
        label.getStyleClass().addAll("badge", tone.styleClass());
        if (shape != Shape.NONE) {
            var mark = new Region();
            mark.getStyleClass().addAll("badge-mark", "mark-" + shape.name().toLowerCase(java.util.Locale.ROOT));
            label.setGraphic(mark);
        }
        return label;
    }
}
