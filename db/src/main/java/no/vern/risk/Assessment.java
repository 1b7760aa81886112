package no.vern.risk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A risk assessment as it is stored.
 *
 * @param version counts its changes, from 1; a save names the version that it started from
 * @param follows the assessment that it takes the place of; null when it is the first
 * @param edition of the templates that it was made by
 */
public record Assessment(
        UUID id,
        int version,
        @Nullable UUID follows,
        String edition,
        AssessmentContent content,
        Instant createdAt,
        Instant updatedAt) {
    /** The next version of it, changed at the moment. */
    Assessment changed(AssessmentContent now, Instant at) {
        return new Assessment(id, version + 1, follows, edition, now, createdAt, at);
    }
}
