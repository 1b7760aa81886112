package no.vern.incident;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An incident as it is stored.
 *
 * @param version counts its changes, from 1; a save names the version that it started from
 * @param followed whether it is followed up by its routine; else it is only kept, as what was imported
 * @param sourceId its id in the file that it was imported from
 */
public record Incident(
        UUID id,
        int version,
        CaseNumber number,
        IncidentStatus status,
        IncidentContent content,
        boolean followed,
        @Nullable String sourceId,
        Instant createdAt,
        Instant updatedAt) {}
