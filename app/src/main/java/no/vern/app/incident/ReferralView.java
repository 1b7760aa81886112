package no.vern.app.incident;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.WrappedLabel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says that the case belongs to other routines, while the perpetrator is an employee or leader. */
final class ReferralView extends HBox {
    ReferralView(IncidentFormViewModel model, Texts texts) {
        getStyleClass().addAll("panel", "tone-attention");
        var title = new Label(texts.get("incident.referral.title"));
        title.getStyleClass().add("panel-title");
        var text = new WrappedLabel(texts.get("incident.referral.text"));
        var words = new VBox(title, text);
        words.getStyleClass().add("panel-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(Feather.CORNER_UP_RIGHT), words);
        visibleProperty().bind(model.state().referredProperty());
        managedProperty().bind(model.state().referredProperty());
    }
}
