package no.vern.app.followup;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import no.vern.app.language.Texts;
import no.vern.incident.AffectedPerson;

/** A button for the letter to the insurer about each of the injured. */
final class LettersView extends FlowPane {
    LettersView(List<AffectedPerson> injured, Consumer<AffectedPerson> write, Texts texts) {
        getStyleClass().add("buttons");
        for (var person : injured) {
            var name = person.name().isBlank() ? texts.of(person.role()) : person.name();
            var button = new Button(texts.get("followup.insurer.button", name));
            button.getStyleClass().add("insurer-letter");
            button.setOnAction(_ -> write.accept(person));
            getChildren().add(button);
        }
    }
}
