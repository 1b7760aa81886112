package no.vern.incident;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the index reads of each incident.
 *
 * @param text title, description, place and affected names, each on a line
 * @param keys for each of {@link IndexKeys#ALWAYS} what it is put in order by; null when not known
 */
record IndexEntry(
        int rowNo,
        LocalDate day,
        @Nullable LocalTime time,
        String text,
        Map<IncidentField, @Nullable Object> keys) {

    static IndexEntry of(StoredIncident stored) {
        var content = stored.incident().content();
        var keys = new EnumMap<IncidentField, @Nullable Object>(IncidentField.class);
        IndexKeys.ALWAYS.forEach(field -> keys.put(field, IndexKeys.of(field, stored.incident())));
        return new IndexEntry(
                stored.rowNo(),
                content.occurredOn(),
                content.occurredTime(),
                text(content.title(), content.description(), content.place(), content.affectedNames()),
                keys);
    }

    static String text(String title, String description, String place, String affectedNames) {
        return String.join("\n", title, description, place, affectedNames);
    }
}
