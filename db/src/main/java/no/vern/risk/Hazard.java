package no.vern.risk;

import java.time.Instant;
import java.util.UUID;

/**
 * A hazard as it is stored.
 *
 * @param version counts its changes, scores among them, from 1; a save names the version that it started from
 */
public record Hazard(
        UUID id, int version, UUID assessment, HazardContent content, Instant createdAt, Instant updatedAt) {}
