package no.vern.app.risk;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Badge;
import no.vern.app.ui.Tone;
import no.vern.app.ui.WrappedLabel;
import no.vern.risk.MatrixRule.Weight;

/** What the checker found, the faults first, each under the number that its cells bear. */
final class MatrixRemarksView extends VBox {
    private final MatricesViewModel model;
    private final Texts texts;
    private final MatrixWords words;
    private final VBox lines = new VBox();

    MatrixRemarksView(MatricesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new MatrixWords(texts);
        getStyleClass().add("risk-part");
        lines.getStyleClass().add("risk-facts");
        var heading = new Label(texts.get("matrix.remarks.heading"));
        heading.getStyleClass().add("heading");
        getChildren().addAll(heading, lines, new WrappedLabel(texts.get("matrix.remarks.source"), "muted"));
        // The remarks are there before this is heard; the names that they are told with may be new.
        model.shownProperty().subscribe(_ -> show());
    }

    private void show() {
        var remarks = model.remarksProperty().get();
        lines.getChildren().setAll(remarks.stream().map(this::line).toList());
        if (remarks.isEmpty()) {
            lines.getChildren().add(new WrappedLabel(texts.get("matrix.remarks.none")));
        }
    }

    private Node line(MatrixRemark remark) {
        var weight = remark.rule().weight();
        var name = remark.number() + " · " + texts.of(weight);
        var badge = weight == Weight.REMARK
                ? new Badge(name, Tone.NEUTRAL, Badge.Shape.RING)
                : new Badge(name, Tone.ATTENTION, weight == Weight.FAULT ? Badge.Shape.TRIANGLE : Badge.Shape.HALF);
        var sign = badge.node();
        var sentence = new WrappedLabel(words.sentence(model.shownProperty().get(), remark), "matrix-remark");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var line = new HBox(sign, sentence);
        line.getStyleClass().add("matrix-line");
        return line;
    }
}
