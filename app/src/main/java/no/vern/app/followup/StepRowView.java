package no.vern.app.followup;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.ui.WrappedLabel;

/** One step of the timeline: its mark, what it is, whom it is for, and how it stands. */
final class StepRowView extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final StepLine line;

    StepRowView(StepLine line) {
        this.line = line;
        getStyleClass().addAll("step-row", "sign-" + line.sign().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setAlignment(Pos.TOP_LEFT);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(line.spoken());
        setId(id(line.key()));
        var mark = new Region();
        mark.getStyleClass().addAll("badge-mark", "step-mark");
        var holder = new VBox(mark);
        holder.getStyleClass().add("step-mark-place");
        var words = new VBox();
        words.getStyleClass().add("step-words");
        if (!line.more()) {
            words.getChildren().add(new WrappedLabel(line.text(), "step-text"));
        }
        var rest = line.person().isEmpty() || line.note().isEmpty()
                ? line.person() + line.note()
                : line.person() + " · " + line.note();
        if (!rest.isEmpty()) {
            words.getChildren().add(new WrappedLabel(rest, "step-note"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(holder, words);
        setOnMousePressed(_ -> requestFocus());
    }

    /** The id of the row of a step; that of a person's step ends with the person. */
    static String id(StepKey key) {
        return key.person() == null ? "step-" + key.step() : "step-" + key.step() + "-" + key.person();
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    StepLine line() {
        return line;
    }
}
