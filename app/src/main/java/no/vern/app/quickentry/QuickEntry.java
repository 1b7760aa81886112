package no.vern.app.quickentry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line as it was understood. Every word of the line is in a chip, in the text, or in both.
 *
 * @param chips in the order of the line
 * @param text what remains, one space between words
 */
public record QuickEntry(List<Chip> chips, String text) {
    public QuickEntry {
        chips = List.copyOf(chips);
    }

    /** The clear meanings of one class, in the order of the line. */
    public <M extends Meaning> Stream<M> all(Class<M> meaning) {
        return chips.stream().flatMap(chip -> chip.meaning().stream()).filter(meaning::isInstance).map(meaning::cast);
    }

    public <M extends Meaning> Optional<M> first(Class<M> meaning) {
        return all(meaning).findFirst();
    }
}
