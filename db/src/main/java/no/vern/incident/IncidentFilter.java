package no.vern.incident;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents: everything that is set must hold; an empty set or text holds for all.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param units units, each with all its sub-units
 * @param severities by assessed severity
 * @param text words that all must occur in title, description, place or an affected person's name, in any case
 * @param missing fields that all must be unknown or empty, e.g. {@link IncidentField#SEVERITY_ASSESSED}
 */
public record IncidentFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<UUID> units,
        Set<IncidentType> types,
        Set<Severity> severities,
        Set<IncidentStatus> statuses,
        String text,
        Set<IncidentField> missing) {
    public static final IncidentFilter ALL =
            new IncidentFilter(null, null, Set.of(), Set.of(), Set.of(), Set.of(), "", Set.of());

    public IncidentFilter {
        units = Set.copyOf(units);
        types = Set.copyOf(types);
        severities = Set.copyOf(severities);
        statuses = Set.copyOf(statuses);
        missing = Set.copyOf(missing);
    }

    public IncidentFilter withPeriod(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new IncidentFilter(first, last, units, types, severities, statuses, text, missing);
    }

    public IncidentFilter withUnits(Set<UUID> chosen) {
        return new IncidentFilter(from, to, chosen, types, severities, statuses, text, missing);
    }

    public IncidentFilter withTypes(Set<IncidentType> chosen) {
        return new IncidentFilter(from, to, units, chosen, severities, statuses, text, missing);
    }

    public IncidentFilter withSeverities(Set<Severity> chosen) {
        return new IncidentFilter(from, to, units, types, chosen, statuses, text, missing);
    }

    public IncidentFilter withStatuses(Set<IncidentStatus> chosen) {
        return new IncidentFilter(from, to, units, types, severities, chosen, text, missing);
    }

    public IncidentFilter withText(String words) {
        return new IncidentFilter(from, to, units, types, severities, statuses, words, missing);
    }

    public IncidentFilter withMissing(Set<IncidentField> chosen) {
        return new IncidentFilter(from, to, units, types, severities, statuses, text, chosen);
    }
}
