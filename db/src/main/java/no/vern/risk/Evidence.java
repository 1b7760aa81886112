package no.vern.risk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentSort;
import no.vern.statistics.EventRate;

/**
 * What the register knows beside a guess: incidents of the topic in the unit, those under it included.
 *
 * @param assessedOn since when the incidents are counted
 * @param since how many there were since that day
 * @param from the first day that the rate is of
 * @param rate events a year of the unit
 */
public record Evidence(LocalDate assessedOn, long since, LocalDate from, EventRate rate) {
    /** A rate is of a year at least, so that a fresh assessment has one, too. */
    private static final int LEAST_DAYS = 365;
    /** A register that is younger than this tells nothing of a year. */
    private static final int YOUNGEST_DAYS = 90;

    private static final double DAYS_A_YEAR = 365.25;

    /**
     * Reads it; empty where no incident tells of the topic, or the register is too young.
     *
     * @param today the last day, included
     */
    public static Optional<Evidence> read(IncidentRepository incidents, AssessmentContent content, LocalDate today) {
        var unit = content.unitId();
        var assessed = content.assessedOn();
        if (unit == null || assessed == null || content.topic().incidents().isEmpty()) {
            return Optional.empty();
        }
        var year = today.minusDays(LEAST_DAYS);
        return begun(incidents, assessed.isBefore(year) ? assessed : year)
                .filter(from -> ChronoUnit.DAYS.between(from, today) >= YOUNGEST_DAYS)
                .map(from -> {
                    var events = incidents.count(filter(content, unit).withPeriod(from, today));
                    var years = (ChronoUnit.DAYS.between(from, today) + 1) / DAYS_A_YEAR;
                    var since = incidents.count(filter(content, unit).withPeriod(assessed.plusDays(1), today));
                    return new Evidence(assessed, since, from, EventRate.of(events, years));
                });
    }

    /** The day, or the register's first incident when that is later: before it nothing was counted. */
    private static Optional<LocalDate> begun(IncidentRepository incidents, LocalDate day) {
        return incidents.page(IncidentFilter.ALL, IncidentSort.ascending(IncidentField.OCCURRED_AT), 0, 1).stream()
                .findFirst()
                .map(first -> first.content().occurredOn())
                .map(first -> first.isAfter(day) ? first : day);
    }

    private static IncidentFilter filter(AssessmentContent content, UUID unit) {
        return IncidentFilter.ALL.withUnits(Set.of(unit)).withTypes(content.topic().incidents());
    }
}
