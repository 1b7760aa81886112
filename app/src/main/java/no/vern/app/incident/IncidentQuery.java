package no.vern.app.incident;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Severity;

/**
 * What the user has asked the list for: the chips and the search line. Kept in saved views.
 *
 * @param missing fields that are to be unknown, as <em>Oversikt</em> asks
 */
public record IncidentQuery(
        Period period,
        Set<UUID> units,
        Set<IncidentType> types,
        Set<Severity> severities,
        Set<IncidentStatus> statuses,
        String text,
        Set<IncidentField> missing) {
    /** Every status in which somebody still has something to do. */
    public static final Set<IncidentStatus> OPEN =
            Stream.of(IncidentStatus.values()).filter(IncidentStatus::open).collect(Collectors.toUnmodifiableSet());

    public static final IncidentQuery ALL =
            new IncidentQuery(Period.ALL, Set.of(), Set.of(), Set.of(), Set.of(), "", Set.of());

    public IncidentQuery {
        units = Set.copyOf(units);
        types = Set.copyOf(types);
        severities = Set.copyOf(severities);
        statuses = Set.copyOf(statuses);
        missing = Set.copyOf(missing);
    }

    public IncidentQuery withPeriod(Period chosen) {
        return new IncidentQuery(chosen, units, types, severities, statuses, text, missing);
    }

    public IncidentQuery withUnits(Set<UUID> chosen) {
        return new IncidentQuery(period, chosen, types, severities, statuses, text, missing);
    }

    public IncidentQuery withTypes(Set<IncidentType> chosen) {
        return new IncidentQuery(period, units, chosen, severities, statuses, text, missing);
    }

    public IncidentQuery withSeverities(Set<Severity> chosen) {
        return new IncidentQuery(period, units, types, chosen, statuses, text, missing);
    }

    public IncidentQuery withStatuses(Set<IncidentStatus> chosen) {
        return new IncidentQuery(period, units, types, severities, chosen, text, missing);
    }

    public IncidentQuery withText(String words) {
        return new IncidentQuery(period, units, types, severities, statuses, words, missing);
    }

    public IncidentQuery withMissing(Set<IncidentField> chosen) {
        return new IncidentQuery(period, units, types, severities, statuses, text, chosen);
    }

    /** The filter that it amounts to on the day. */
    public IncidentFilter filter(LocalDate today) {
        return new IncidentFilter(
                period.first(today).orElse(null),
                period.last(today).orElse(null),
                units,
                types,
                severities,
                statuses,
                text.strip(),
                missing);
    }
}
