package no.vern.app.risk;

import java.time.Clock;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;

/** A measure against a hazard being written in its place. */
final class NewMeasureView extends VBox implements RiskFormView {
    private final FormField title;

    NewMeasureView(NewMeasureViewModel form, Texts texts, Clock clock) {
        var fields = new RiskFieldsView(texts, clock, form.saving(), form::problem);
        title = fields.line("measureTitle", form.title);
        title.problemProperty().unbind();
        title.problemProperty().bind(form.problem("title"));
        var due = fields.day("dueOn", form.dueOn);
        var look = fields.day("evaluateOn", form.evaluateOn);
        getStyleClass().add("risk-fields");
        getChildren()
                .addAll(
                        title,
                        FormGroup.row(fields.line("responsible", form.responsible), due),
                        FormGroup.row(fields.line("criterion", form.criterion), look));
    }

    @Override
    public void begin() {
        title.input().requestFocus();
    }
}
