package no.vern.app.risk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.CodeBox;

/** A measure being chosen that is against the hazard, too. */
final class LinkMeasureView extends VBox implements RiskFormView {
    private final CodeBox<UUID> measure;

    LinkMeasureView(LinkMeasureViewModel form, Texts texts, Clock clock) {
        measure = new CodeBox<>(List.copyOf(form.choices), texts);
        form.choices.subscribe(() -> measure.setChoices(List.copyOf(form.choices)));
        measure.valueProperty().bindBidirectional(form.chosen);
        getStyleClass().add("risk-fields");
        getChildren().add(new RiskFieldsView(texts, clock, form.saving(), form::problem).field("measure", measure));
    }

    @Override
    public void begin() {
        measure.requestFocus();
    }
}
