package no.vern.app.risk;

import java.time.Clock;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.Segments;
import no.vern.risk.Origin;

/** A hazard being written: what can go wrong, where, when, to whom, and what there is against it. */
final class HazardFormView extends VBox implements RiskFormView {
    private final TextField title;

    HazardFormView(HazardFormViewModel form, Texts texts, Clock clock) {
        var fields = new RiskFieldsView(texts, clock, form.saving(), form::problem);
        var what = fields.line("hazard", form.title);
        what.problemProperty().unbind();
        what.problemProperty().bind(form.problem("title"));
        title = (TextField) what.input();
        var origin = new Segments<>(Choice.of(Origin.class, texts), texts.get("risk.unknown.choice"));
        origin.valueProperty().bindBidirectional(form.origin);
        getStyleClass().add("risk-fields");
        getChildren()
                .addAll(
                        what,
                        FormGroup.row(fields.line("place", form.place), fields.line("moment", form.moment)),
                        fields.lines("situation", form.situation),
                        fields.line("exposed", form.exposed),
                        fields.lines("existing", form.existing),
                        fields.lines("needed", form.needed),
                        fields.field("origin", origin));
    }

    @Override
    public void begin() {
        title.requestFocus();
    }
}
