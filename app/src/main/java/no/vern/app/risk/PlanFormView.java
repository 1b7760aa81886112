package no.vern.app.risk;

import java.time.Clock;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;

/** A unit's handling plan being written: which document, since when, and when it is exercised next. */
public final class PlanFormView extends VBox implements RiskFormView {
    private final FormField document;

    public PlanFormView(PlanFormViewModel form, Texts texts, Clock clock) {
        var fields = new RiskFieldsView(texts, clock, form.saving(), form::problem);
        document = fields.line("document", form.document);
        var adopted = fields.day("adoptedOn", form.adoptedOn);
        var drill = fields.day("nextDrill", form.nextDrill);
        getStyleClass().add("risk-fields");
        getChildren().addAll(document, FormGroup.row(adopted, drill));
    }

    @Override
    public void begin() {
        document.input().requestFocus();
    }
}
