package no.vern.app.incident;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.workspace.Problem;

/** The sentences under the fields: told once a field has been left or a save was tried, gone as soon as it is right. */
final class FormProblems {
    private final Texts texts;
    private final Map<String, StringProperty> sentences = new HashMap<>();
    private final Set<String> left = new HashSet<>();
    private boolean all;

    FormProblems(Texts texts) {
        this.texts = texts;
    }

    /** The sentence under the field; empty while there is nothing to say. */
    StringProperty of(String field) {
        return sentences.computeIfAbsent(field, _ -> new SimpleStringProperty(""));
    }

    void leave(String field) {
        left.add(field);
    }

    void tellAll() {
        all = true;
    }

    /** Begins anew, with nothing told. */
    void forget() {
        all = false;
        left.clear();
        sentences.values().forEach(sentence -> sentence.set(""));
    }

    /** Tells what is wrong now, of each field the first thing. */
    void tell(List<Problem> problems) {
        var first = new HashMap<String, String>();
        problems.forEach(problem -> first.putIfAbsent(problem.field(), sentence(problem)));
        first.keySet().forEach(this::of);
        sentences.forEach((field, sentence) ->
                sentence.set(all || left.contains(field) ? first.getOrDefault(field, "") : ""));
    }

    String sentence(Problem problem) {
        return texts.get(
                problem.messageKey(),
                problem.arguments().stream()
                        .map(argument -> argument instanceof Enum<?> code ? texts.of(code) : argument)
                        .toArray());
    }
}
