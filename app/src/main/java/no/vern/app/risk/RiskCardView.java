package no.vern.app.risk;

import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Reveal;
import no.vern.app.ui.SaveBar;

/** What is being written, where it belongs, with its verb and its keys. */
final class RiskCardView extends VBox {
    private final RiskFormView fields;

    RiskCardView(RiskWriting form, AssessmentViewModel model, Texts texts, Clock clock) {
        fields = switch (form) {
            case HazardFormViewModel hazard -> new HazardFormView(hazard, texts, clock);
            case ScoreFormViewModel score -> new ScoreFormView(score, texts, clock);
            case AnswersViewModel answers -> new AnswersView(answers, texts);
            case PlanFormViewModel plan -> new PlanFormView(plan, texts, clock);
            case NewMeasureViewModel measure -> new NewMeasureView(measure, texts, clock);
            case LinkMeasureViewModel link -> new LinkMeasureView(link, texts, clock);
        };
        getStyleClass().add("risk-card");
        var bar = new SaveBar(
                        form.saving(),
                        texts.get("risk.save.button"),
                        model::save,
                        model::leave,
                        model::fetch,
                        texts)
                .orMine(form.saving(), model::saveMine, texts);
        getChildren().addAll((Node) fields, bar);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.leave();
                event.consume();
            }
        });
    }

    void begin() {
        fields.begin();
        Reveal.inScroll(this);
    }
}
