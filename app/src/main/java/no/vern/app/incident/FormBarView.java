package no.vern.app.incident;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.vern.app.language.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The foot of the form: save, cancel, undo, and beside them why the last save did not succeed. */
final class FormBarView extends HBox {
    FormBarView(IncidentFormViewModel model, Runnable close, Texts texts) {
        getStyleClass().add("form-bar");
        setAlignment(Pos.CENTER_LEFT);
        var save = new Button();
        save.getStyleClass().add(Styles.ACCENT);
        save.textProperty()
                .bind(Bindings.when(model.state().referredProperty())
                        .then(texts.get("incident.referral.save"))
                        .otherwise(texts.get("incident.form.save")));
        save.disableProperty().bind(model.saving().busyProperty());
        save.setOnAction(_ -> model.save());
        save.setMinWidth(Region.USE_PREF_SIZE);
        var cancel = new Button(texts.get("incident.form.cancel"));
        cancel.setOnAction(_ -> close.run());
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        var failure = new Label();
        failure.textProperty().bind(model.saving().failureProperty());
        failure.getStyleClass().add("form-failure");
        failure.setWrapText(true);
        failure.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(failure, Priority.ALWAYS);
        failure.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(save, cancel, failure, undo(model, texts));
    }

    private static Button undo(IncidentFormViewModel model, Texts texts) {
        var undo = new Button("", new FontIcon(Feather.CORNER_UP_LEFT));
        undo.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        undo.setAccessibleText(texts.get("incident.form.undo"));
        undo.setTooltip(new Tooltip(texts.get("incident.form.undo") + " (Ctrl+Z)"));
        undo.disableProperty().bind(Bindings.not(model.dirtyProperty()));
        undo.setOnAction(_ -> model.undo());
        return undo;
    }
}
