package no.vern.followup;

import java.time.Instant;
import java.util.UUID;

/**
 * What was told about a step, as it is stored.
 *
 * @param version counts its changes, from 1
 * @param registeredBy the user who wrote it down
 */
public record StepMark(
        UUID id, int version, MarkContent content, String registeredBy, Instant createdAt, Instant updatedAt) {}
