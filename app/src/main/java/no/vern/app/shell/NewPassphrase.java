package no.vern.app.shell;

import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Badge;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.Tone;

/** A new passphrase, typed twice, with a hint of how strong it is. */
public final class NewPassphrase extends VBox {
    private final PasswordField first = new PasswordField();
    private final PasswordField second = new PasswordField();

    public NewPassphrase(FieldProblems problems, Texts texts) {
        getStyleClass().add("new-passphrase");
        var once = new FormField(texts.get("founding.passphrase.label"), first)
                .help(texts.get("founding.passphrase.help"));
        once.problemProperty().bind(problems.of("passphrase"));
        var twice = new FormField(texts.get("founding.again.label"), second);
        twice.problemProperty().bind(problems.of("again"));
        var strength = new VBox();
        first.textProperty().subscribe(typed -> strength.getChildren()
                .setAll(typed.isEmpty() ? new Label() : badge(PassphraseStrength.of(typed), texts)));
        getChildren().addAll(FormGroup.row(once, twice), strength);
    }

    private static Label badge(PassphraseStrength strength, Texts texts) {
        return switch (strength) {
            case TOO_SHORT -> new Badge(texts.of(strength), Tone.ATTENTION, Badge.Shape.RING).node();
            case FAIR -> new Badge(texts.of(strength), Tone.NEUTRAL, Badge.Shape.HALF).node();
            case STRONG -> new Badge(texts.of(strength), Tone.GOOD, Badge.Shape.CHECK).node();
        };
    }

    public String typed() {
        return first.getText();
    }

    public String again() {
        return second.getText();
    }

    /** Empties both fields. */
    public void clear() {
        first.clear();
        second.clear();
    }
}
