package no.vern.app.quickentry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words and groups of words, each with what it stands for. */
final class Phrases<T> {
    private final Map<String, T> meanings = new HashMap<>();
    private int longest = 1;

    /** What was found, and how many words it took. */
    record Found<T>(T value, int count) {}

    void add(String phrase, T meaning) {
        if (meanings.putIfAbsent(phrase, meaning) != null) {
            throw new IllegalArgumentException("Means two things: " + phrase);
        }
        longest = Math.max(longest, phrase.split(" ").length);
    }

    /** The longest phrase that begins at a word; it does not reach over a comma or a full stop. */
    Optional<Found<T>> at(List<Token> tokens, int index) {
        var phrase = new StringBuilder();
        Optional<Found<T>> found = Optional.empty();
        for (int count = 1; count <= longest && index + count <= tokens.size(); count++) {
            var token = tokens.get(index + count - 1);
            phrase.append(count == 1 ? "" : " ").append(token.plain());
            var meaning = meanings.get(phrase.toString());
            found = meaning == null ? found : Optional.of(new Found<>(meaning, count));
            if (token.ends()) {
                break;
            }
        }
        return found;
    }
}
