package no.vern.app.risk;

import java.time.Clock;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.MessageLabel;
import no.vern.risk.Assessment;

/** An assessment: what it is of, what was said, the matrix and its hazards, and the versions before it. */
final class AssessmentView extends ScrollPane {
    private static final double WIDE = 1000;

    private final AssessmentViewModel model;
    private final Texts texts;
    private final Clock clock;
    private final AssessmentHeadView head;
    private final AnsweredView answered;
    private final MatrixPartView matrix;
    private final HazardsView hazards;
    private final VersionsView versions;
    private final VBox written = new VBox();
    private final HBox page = new HBox();
    private final VBox left = new VBox();
    private final VBox right = new VBox();

    /** @param edit opens the form of the assessment */
    AssessmentView(AssessmentViewModel model, Consumer<Assessment> edit, Texts texts, Clock clock) {
        this.model = model;
        this.texts = texts;
        this.clock = clock;
        head = new AssessmentHeadView(model, edit, texts);
        answered = new AnsweredView(model, texts);
        matrix = new MatrixPartView(model, texts);
        hazards = new HazardsView(model, texts);
        versions = new VersionsView(model, texts);
        page.getStyleClass().add("risk-page");
        left.getStyleClass().add("risk-column");
        right.getStyleClass().add("risk-column");
        getStyleClass().add("risk-detail");
        setContent(page);
        setFitToWidth(true);
        widthProperty().subscribe(width -> arrange(width.doubleValue() > WIDE));
        model.pageProperty().subscribe(this::draw);
        model.cell.subscribe((_, _) -> draw());
        model.stage.subscribe((_, _) -> drawMatrix());
        model.outlook.subscribe((_, _) -> drawMatrix());
        model.incidentProperty().subscribe(this::draw);
        model.writingProperty().subscribe((_, _) -> write());
    }

    /** Where there is room, what was said stands on the left and the matrix with its hazards on the right. */
    private void arrange(boolean wide) {
        if (!page.getChildren().isEmpty() && wide == page.getChildren().contains(right)) {
            return;
        }
        left.getChildren().clear();
        right.getChildren().clear();
        if (wide) {
            left.getChildren().setAll(head, answered, versions);
            right.getChildren().setAll(matrix, hazards);
            HBox.setHgrow(left, Priority.ALWAYS);
            HBox.setHgrow(right, Priority.ALWAYS);
            page.getChildren().setAll(left, right);
        } else {
            left.getChildren().setAll(head, matrix, hazards, answered, versions);
            HBox.setHgrow(left, Priority.ALWAYS);
            page.getChildren().setAll(left);
        }
    }

    private void drawMatrix() {
        model.cell.set(null);
        draw();
    }

    private void draw() {
        var shown = model.pageProperty().get();
        RiskFieldsView.seen(page, shown != null);
        if (shown != null) {
            head.show(shown);
            answered.show(shown);
            matrix.show(shown);
            hazards.show(shown);
            versions.show(shown);
            place();
        }
    }

    /** What is written stands where it belongs, and has the hand. */
    private void write() {
        written.getChildren().clear();
        draw();
        var form = model.writingProperty().get();
        if (form != null) {
            var card = new RiskCardView(form, model, texts, clock);
            written.getChildren().setAll(card);
            applyCss();
            layout();
            card.begin();
        } else {
            hazards.requestFocus();
        }
    }

    private void place() {
        var form = model.writingProperty().get();
        answered.put(form instanceof AnswersViewModel ? written : null);
        head.put(form instanceof PlanFormViewModel ? written : null);
        switch (form) {
            case HazardFormViewModel hazard when hazard.stored() != null ->
                hazards.put(written, hazard.stored().id());
            case HazardFormViewModel _ -> hazards.put(written, null);
            case ScoreFormViewModel score -> hazards.put(written, score.hazard());
            case NewMeasureViewModel measure -> hazards.put(written, measure.hazard());
            case LinkMeasureViewModel link -> hazards.put(written, link.hazard());
            case null, default -> hazards.put(null, null);
        }
    }

    static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().add("heading");
        return label;
    }

    static Node message(AssessmentViewModel model) {
        return new VBox(
                new MessageLabel(model.saving().messageProperty(), "save-message"),
                new MessageLabel(model.removing().messageProperty(), "save-message"));
    }
}
