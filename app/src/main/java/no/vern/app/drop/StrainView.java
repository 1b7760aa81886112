package no.vern.app.drop;

import java.util.Optional;
import no.vern.app.language.Texts;
import no.vern.app.ui.ReadField;

/** How heavy it was: a figure from 1 to 5, with its word beside it. */
final class StrainView extends ReadField<Integer> {
    StrainView(Texts texts) {
        super(StrainView::read, String::valueOf, strain -> texts.get("drop.strain." + strain));
        editor().setPromptText(texts.get("drop.strain.prompt"));
        editor().setPrefColumnCount(3);
        editor().setId("drop-strain");
    }

    private static Optional<Integer> read(String typed) {
        var figure = typed.strip();
        return figure.matches("[1-5]") ? Optional.of(Integer.valueOf(figure)) : Optional.empty();
    }

    @Override
    public String sentenceKey() {
        return "drop.strain.help";
    }
}
