package no.vern.app.quickentry;

import java.util.List;
import java.util.Optional;

/**
 * Words that were understood, or that almost were.
 *
 * @param words as they stand in the line
 * @param start where they begin in the line
 * @param end where they end in the line
 * @param choices what they can mean: one when it is clear, several to choose among, none when {@code trouble} says why
 * @param staysInText whether the words are told in the text, too, since the sentence needs them
 * @param trouble key of a sentence that says what is wrong; empty when nothing is
 */
public record Chip(
        Meaning.Kind kind,
        String words,
        int start,
        int end,
        List<Meaning> choices,
        boolean staysInText,
        String trouble) {
    public Chip {
        choices = List.copyOf(choices);
    }

    /** The same words with another meaning. */
    Chip as(Meaning other) {
        return new Chip(kind, words, start, end, List.of(other), staysInText, trouble);
    }

    /** The one thing that it means, when that is clear. */
    public Optional<Meaning> meaning() {
        return choices.size() == 1 ? Optional.of(choices.getFirst()) : Optional.empty();
    }
}
