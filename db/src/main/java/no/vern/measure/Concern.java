package no.vern.measure;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody has raised, and the answer, as it is stored.
 *
 * @param version counts its changes, from 1; a save names the version that it started from
 */
public record Concern(UUID id, int version, ConcernContent content, Instant createdAt, Instant updatedAt) {}
