package no.vern.measure;

import java.time.Instant;
import java.util.UUID;

/**
 * A measure as it is stored.
 *
 * @param version counts its changes, from 1; a save names the version that it started from
 * @param incident what it answers to
 */
public record Measure(
        UUID id, int version, UUID incident, MeasureContent content, Instant createdAt, Instant updatedAt) {}
