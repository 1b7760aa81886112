package no.vern.round;

import java.time.Instant;
import java.util.UUID;

/**
 * A round as it is stored.
 *
 * @param version counts its changes, from 1; a save names the version that it started from
 * @param edition of the templates that it was made by
 */
public record Round(
        UUID id, int version, String edition, RoundContent content, Instant createdAt, Instant updatedAt) {
    /** What it goes through. */
    public RoundTemplate template() {
        return RoundTemplates.of(content.kind(), edition);
    }
}
