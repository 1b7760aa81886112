package no.vern.app.risk;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.Segments;
import no.vern.app.ui.WrappedLabel;
import no.vern.risk.Outlook;
import no.vern.risk.ScoreStage;

/** The matrix with the choice of what it shows: before, now or target, as assessed or as experienced. */
final class MatrixPartView extends VBox {
    private final AssessmentViewModel model;
    private final Texts texts;
    private final MatrixView matrix;
    private final Label name = new WrappedLabel("", "muted");
    private final Label note = new WrappedLabel("", "muted");

    MatrixPartView(AssessmentViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        matrix = new MatrixView(model, texts);
        getStyleClass().add("risk-part");
        var stage = new Segments<>(Choice.of(ScoreStage.class, texts), texts.get("risk.unknown.choice"));
        stage.getChildren().removeLast();
        stage.setId("risk-stage-shown");
        stage.valueProperty().bindBidirectional(model.stage);
        var outlook = new Segments<>(Choice.of(Outlook.class, texts), texts.get("risk.unknown.choice"));
        outlook.getChildren().removeLast();
        outlook.valueProperty().bindBidirectional(model.outlook);
        var choices = new FlowPane(stage, outlook);
        choices.getStyleClass().add("risk-checks");
        getChildren().addAll(AssessmentView.heading(texts.get("risk.matrix.heading")), name, choices, matrix, note);
    }

    private String sentence(long dashed, long elsewhere, long unscored) {
        if (dashed > 0) {
            return texts.get("risk.matrix.dashed", dashed);
        }
        if (elsewhere > 0) {
            return texts.get("risk.matrix.elsewhere", elsewhere);
        }
        return unscored > 0 ? texts.get("risk.matrix.unscored", unscored) : "";
    }

    void show(AssessmentPage page) {
        RiskFieldsView.seen(this, !page.hazards().isEmpty());
        matrix.show(page);
        var unscored = page.hazards().stream()
                .filter(line -> line.cell(page.matrix(), model.stage(), model.outlook()).isEmpty())
                .count();
        var dashed = page.hazards().stream()
                .filter(line -> line.cell(page.matrix(), model.stage(), model.outlook()).isPresent())
                .filter(line -> line.dashed(model.stage()))
                .count();
        var elsewhere = page.hazards().stream()
                .filter(line -> line.elsewhere(page.matrix(), model.stage(), model.outlook()))
                .count();
        name.setText(new MatrixWords(texts).name(page.matrix()));
        note.setText(sentence(dashed, elsewhere, unscored - elsewhere));
        RiskFieldsView.seen(note, !note.getText().isEmpty());
    }
}
