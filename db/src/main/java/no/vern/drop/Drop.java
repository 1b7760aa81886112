package no.vern.drop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A small strain as it is stored.
 *
 * @param strain from 1 to 5
 * @param incidentId the incident that was made of it; null for none
 */
public record Drop(
        UUID id,
        int version,
        UUID unitId,
        DropKind kind,
        int strain,
        LocalDate day,
        @Nullable UUID incidentId,
        Instant createdAt,
        Instant updatedAt) {}
