package no.vern.round;

import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of one item.
 *
 * @param seen null while nobody has looked
 * @param note what it is; a finding has one
 */
public record RoundAnswer(@Nullable Seen seen, String note) {
    /** Nobody has looked yet. */
    public static final RoundAnswer NONE = new RoundAnswer(null, "");

    RoundAnswer cleaned() {
        return new RoundAnswer(seen, Words.clean(note));
    }
}
