package no.vern.risk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hazard as it is stored.
 *
 * @param version counts its changes, scores among them, from 1; a save names the version that it started from
 * @param carriedFrom the hazard of the assessment before that it goes on from
 */
public record Hazard(
        UUID id,
        int version,
        UUID assessment,
        @Nullable UUID carriedFrom,
        HazardContent content,
        Instant createdAt,
        Instant updatedAt) {}
