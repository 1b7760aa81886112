package no.vern.training;

import java.time.Instant;
import java.util.UUID;

/** A training, drill or information as it is stored. */
public record Training(UUID id, int version, TrainingContent content, Instant createdAt, Instant updatedAt) {}
