package no.vern.app.incident;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.WrappedLabel;

/** What has to be settled before writing on: a draft from an earlier time, or a change by somebody else. */
final class FormNoticesView extends VBox {
    FormNoticesView(IncidentFormViewModel model, Texts texts, ConflictView conflict) {
        getStyleClass().add("form-notices");
        var draft = draft(model, texts);
        getChildren().addAll(draft, conflict);
        managedProperty().bind(draft.visibleProperty().or(conflict.visibleProperty()));
    }

    private static HBox draft(IncidentFormViewModel model, Texts texts) {
        var text = new WrappedLabel(texts.get("incident.draft.text"));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var resume = new Button(texts.get("incident.draft.resume"));
        resume.setMinWidth(Region.USE_PREF_SIZE);
        resume.setOnAction(_ -> model.resumeDraft());
        var discard = new Button(texts.get("incident.draft.discard"));
        discard.setMinWidth(Region.USE_PREF_SIZE);
        discard.setOnAction(_ -> model.discardDraft());
        var panel = new HBox(text, resume, discard);
        panel.getStyleClass().addAll("panel", "tone-accent");
        panel.visibleProperty().bind(model.foundDraftProperty().isNotNull());
        panel.managedProperty().bind(panel.visibleProperty());
        return panel;
    }
}
