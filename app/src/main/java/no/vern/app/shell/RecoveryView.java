package no.vern.app.shell;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import no.vern.app.language.Texts;
import no.vern.app.ui.FormField;

/** Forgotten passphrase: the codes from the paper, and a new passphrase. */
final class RecoveryView extends DoorCardView {
    private final RecoveryViewModel model;

    RecoveryView(RecoveryViewModel model, Runnable leave, Texts texts) {
        super(
                texts.get("recovery.screen.title"),
                texts.get("recovery.screen.text", model.user().name()));
        this.model = model;
        add(code("register", texts.get("codes.register.label"), model.register));
        if (model.needsJournal()) {
            add(code("journal", texts.get("codes.journal.label"), model.journal));
        }
        var passphrase = new NewPassphrase(model.problems(), texts);
        add(
                passphrase,
                bar(
                        texts.get("recovery.set.button"),
                        () -> model.recover(passphrase.typed(), passphrase.again()),
                        model.busyProperty(),
                        texts.get("founding.back.button"),
                        leave,
                        model.messageProperty()));
    }

    private FormField code(String key, String label, StringProperty value) {
        var input = new TextField();
        input.getStyleClass().add("code-text");
        input.textProperty().bindBidirectional(value);
        var field = new FormField(label, input);
        field.problemProperty().bind(model.problems().of(key));
        return field;
    }
}
