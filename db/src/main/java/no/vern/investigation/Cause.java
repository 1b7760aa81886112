package no.vern.investigation;

import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * An answer to "why", as a line of an outline.
 *
 * @param depth 0 for "why did it happen"; one more than the cause above it that it answers "why" to
 * @param category null while nobody has said
 */
public record Cause(int depth, String text, @Nullable CauseCategory category) {
    public Cause at(int other) {
        return new Cause(other, text, category);
    }

    Cause cleaned() {
        return new Cause(depth, Words.clean(text), category);
    }
}
