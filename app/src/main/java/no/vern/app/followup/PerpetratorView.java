package no.vern.app.followup;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.FormField;
import no.vern.app.ui.Reveal;
import no.vern.app.ui.WrappedLabel;
import no.vern.incident.Perpetrator;

/** Asks who did it; for one of the organisation's own it says what becomes of the case before anything is stored. */
final class PerpetratorView extends VBox {
    private final CodeBox<Perpetrator> box;

    PerpetratorView(PerpetratorViewModel model, Texts texts) {
        getStyleClass().add("clarify-answers");
        box = new CodeBox<>(model.choices(), texts);
        box.setId("fact-perpetrator");
        box.getStyleClass().add("perpetrator-box");
        box.valueProperty().bindBidirectional(model.chosen);
        getChildren()
                .addAll(
                        new FormField(texts.get("followup.perpetrator.label"), box)
                                .help(texts.get("followup.perpetrator.help")),
                        referral(model, texts),
                        new ProposalView(model.choice(), texts));
    }

    /** Puts the hand there. */
    void begin() {
        applyCss();
        box.requestFocus();
        Reveal.inScroll(box);
    }

    private static VBox referral(PerpetratorViewModel model, Texts texts) {
        var text = new WrappedLabel(texts.get("followup.referral.text"));
        var refer = new Button(texts.get("followup.referral.button"));
        refer.setId("refer-case");
        refer.setOnAction(_ -> model.refer());
        refer.disableProperty().bind(model.saving().runningProperty());
        var panel = new VBox(text, refer);
        panel.getStyleClass().addAll("panel", "tone-attention", "referral-panel");
        panel.visibleProperty().bind(model.refersProperty());
        panel.managedProperty().bind(panel.visibleProperty());
        return panel;
    }
}
