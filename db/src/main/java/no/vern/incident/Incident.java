package no.vern.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.vern.calendar.Norway;
import org.jspecify.annotations.Nullable;

/**
 * An incident as it is stored.
 *
 * @param version counts its changes, from 1; a save names the version that it started from
 * @param followed whether it is followed up by its routine; else it is only kept, as what was imported
 * @param followedFrom the day that its follow-up began, when somebody took it up that it was only kept before; null
 *     when it has been followed up since it was registered, and while it is not
 * @param sourceId its id in the file that it was imported from
 */
public record Incident(
        UUID id,
        int version,
        CaseNumber number,
        IncidentStatus status,
        IncidentContent content,
        boolean followed,
        @Nullable LocalDate followedFrom,
        @Nullable String sourceId,
        Instant createdAt,
        Instant updatedAt) {
    /** The same where its steps say that it stands. */
    Incident standing(IncidentStatus stands) {
        return new Incident(
                id, version, number, stands, content, followed, followedFrom, sourceId, createdAt, updatedAt);
    }

    /**
     * The day whose routines, calendar and criteria hold for it: on which its follow-up began. What was imported was
     * nobody's to follow up before somebody took it up.
     */
    public LocalDate followedSince() {
        return followedFrom == null ? createdAt.atZone(Norway.ZONE).toLocalDate() : followedFrom;
    }

    /** Whether it had become history when its follow-up began: of its first days nothing can be told any more. */
    public boolean takenUpLater() {
        return followedFrom != null && followedFrom.isAfter(Objects.requireNonNull(content.occurredOn()));
    }
}
