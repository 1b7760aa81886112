package no.vern.app.round;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.ui.Typed;
import no.vern.round.RoundAnswer;
import no.vern.round.RoundContent;
import no.vern.round.RoundTemplate;
import no.vern.round.Seen;
import org.jspecify.annotations.Nullable;

/** What is being told of each item of a round. */
final class RoundAnswers {
    /** What is being told of one item. */
    static final class Told {
        final ObjectProperty<@Nullable Seen> seen = new SimpleObjectProperty<>();
        final StringProperty note = new SimpleStringProperty("");
    }

    private final Map<String, Told> told = new LinkedHashMap<>();

    RoundAnswers(RoundTemplate template) {
        template.items().forEach(item -> told.put(item.code(), new Told()));
    }

    void take(RoundContent content) {
        told.forEach((item, of) -> {
            of.seen.set(content.answer(item).seen());
            of.note.set(content.answer(item).note());
        });
    }

    /** Names what is told, so that it can be kept. */
    void name(Typed typed) {
        told.forEach((item, of) -> typed.code(item + ".seen", of.seen, Seen.class).text(item + ".note", of.note));
    }

    /** Those that something is told of, by the code of the item. */
    Map<String, RoundAnswer> answers() {
        var answers = new HashMap<String, RoundAnswer>();
        told.forEach((item, of) -> {
            if (of.seen.get() != null || !of.note.get().isBlank()) {
                answers.put(item, new RoundAnswer(of.seen.get(), of.note.get()));
            }
        });
        return answers;
    }

    Told of(String item) {
        return told.get(item);
    }
}
