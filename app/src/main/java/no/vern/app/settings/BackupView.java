package no.vern.app.settings;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import no.vern.app.language.Texts;
import no.vern.app.ui.FormField;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.WrappedLabel;

/** Backups: where they are, one more now, a copy elsewhere, and the check of everything. */
final class BackupView extends CardView {
    BackupView(BackupViewModel model, Texts texts) {
        super(texts.get("settings.backup.heading"), texts.get("settings.backup.text"));
        var folder = new TextField(model.folder().toString());
        folder.setEditable(false);
        var now = button(texts.get("settings.backupNow.button"), model, model::backUp);
        var copy = button(texts.get("settings.backupCopy.button"), model, model::saveCopy);
        var check = button(texts.get("settings.check.button"), model, model::check);
        var actions = new FlowPane(now, copy, check);
        actions.getStyleClass().add("save-bar");
        var told = new MessageLabel(model.toldProperty());
        var restore = new WrappedLabel(texts.get("settings.restore.text"), "subtle");
        getChildren()
                .addAll(new FormField(texts.get("settings.backupFolder.label"), folder), actions, told, restore);
    }

    private static Button button(String verb, BackupViewModel model, Runnable action) {
        var button = new Button(verb);
        button.disableProperty().bind(model.busyProperty());
        button.setOnAction(event -> action.run());
        return button;
    }
}
