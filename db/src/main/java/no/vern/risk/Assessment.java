package no.vern.risk;

import java.time.Instant;
import java.util.UUID;

/**
 * A risk assessment as it is stored.
 *
 * @param version counts its changes, from 1; a save names the version that it started from
 */
public record Assessment(
        UUID id, int version, AssessmentContent content, Instant createdAt, Instant updatedAt) {}
