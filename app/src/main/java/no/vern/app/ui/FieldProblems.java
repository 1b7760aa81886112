package no.vern.app.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.workspace.Problem;

/** The sentences under the fields of one form. */
public final class FieldProblems {
    private final Texts texts;
    private final Map<String, StringProperty> sentences = new HashMap<>();
    private final Map<String, Unread> inputs = new LinkedHashMap<>();

    public FieldProblems(Texts texts) {
        this.texts = texts;
    }

    /** The sentence under the field; empty while there is nothing to say. */
    public StringProperty of(String field) {
        return sentences.computeIfAbsent(field, ignored -> new SimpleStringProperty(""));
    }

    /** Looks at the input of the field whenever the form is to be saved. */
    void watch(String field, Unread input) {
        inputs.put(field, input);
    }

    /** The inputs that are looked at, by field. */
    Map<String, Unread> inputs() {
        return inputs;
    }

    /** The fields in which something is typed that cannot be read. */
    List<Problem> unread() {
        return inputs.entrySet().stream()
                .filter(each -> each.getValue().unread())
                .map(each -> Problem.of(each.getKey(), each.getValue().sentenceKey()))
                .toList();
    }

    /** Tells what is wrong, of each field the first thing; what is not named here is right again. */
    public void tell(List<Problem> problems) {
        var first = new HashMap<String, String>();
        problems.forEach(problem -> first.putIfAbsent(problem.field(), sentence(problem)));
        first.keySet().forEach(this::of);
        sentences.forEach((field, sentence) -> sentence.set(first.getOrDefault(field, "")));
    }

    public void clear() {
        tell(List.of());
    }

    public String sentence(Problem problem) {
        return texts.get(problem.messageKey(), problem.arguments().toArray());
    }
}
