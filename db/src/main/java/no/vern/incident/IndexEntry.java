package no.vern.incident;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the index reads of each incident.
 *
 * @param text title, description, place and affected names, with blanks between
 */
record IndexEntry(
        int rowNo,
        LocalDate day,
        @Nullable LocalTime time,
        CaseNumber number,
        UUID unit,
        IncidentType type,
        IncidentStatus status,
        @Nullable Severity severity,
        String title,
        String text) {

    static String text(String title, String description, String place, String affectedNames) {
        return String.join("\n", title, description, place, affectedNames);
    }

    static IndexEntry of(StoredIncident stored) {
        var incident = stored.incident();
        var content = incident.content();
        return new IndexEntry(
                stored.rowNo(),
                content.occurredOn(),
                content.occurredTime(),
                incident.number(),
                content.unitId(),
                content.type(),
                incident.status(),
                content.severityAssessed(),
                content.title(),
                text(content.title(), content.description(), content.place(), content.affectedNames()));
    }

    /** Its value for one of {@link IncidentIndex#ALWAYS}. */
    @Nullable Comparable<?> key(IncidentField field) {
        return switch (field) {
            case OCCURRED_AT -> day.toEpochDay() * 86_401 + (time == null ? 0 : time.toSecondOfDay() + 1);
            case NUMBER -> number;
            case UNIT -> unit;
            case TYPE -> type.ordinal();
            case STATUS -> status.ordinal();
            case SEVERITY_ASSESSED -> severity == null ? null : severity.ordinal();
            case TITLE -> IndexKeys.text(title);
            default -> throw new IllegalArgumentException("Not read at once: " + field);
        };
    }
}
