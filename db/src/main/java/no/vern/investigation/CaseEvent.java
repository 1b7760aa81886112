package no.vern.investigation;

import java.time.LocalDateTime;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param at local time in Europe/Oslo; null when nobody knows: then it stands after the one that it was written after
 */
public record CaseEvent(@Nullable LocalDateTime at, String what) {
    CaseEvent cleaned() {
        return new CaseEvent(at, Words.clean(what));
    }
}
