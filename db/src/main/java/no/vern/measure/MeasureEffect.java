package no.vern.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.statistics.EventRate;
import no.vern.statistics.RateComparison;

/**
 * Incidents of the kind that a measure is against, in its unit with all sub-units: before it was done, and after.
 *
 * @param before with the years before it was done
 * @param after with the years since; the day itself is in neither
 * @param comparison what the two say, if anything
 */
public record MeasureEffect(EventRate before, EventRate after, RateComparison comparison) {
    private static final int DAYS = 365;

    /**
     * Compares the year before with what there is of the year after.
     *
     * @return nothing before the second day after it was done, or when it is not said what it is against
     */
    public static Optional<MeasureEffect> of(Measure measure, IncidentRepository incidents, LocalDate today) {
        var done = measure.outcome().doneOn();
        var kind = measure.content().kind().against();
        if (done == null || kind == null || !today.isAfter(done)) {
            return Optional.empty();
        }
        var here = IncidentFilter.ALL.withUnits(Set.of(measure.content().unitId())).withTypes(Set.of(kind));
        var before = rate(incidents, here, done.minusDays(DAYS), done.minusDays(1));
        var last = today.isBefore(done.plusDays(DAYS)) ? today : done.plusDays(DAYS);
        var after = rate(incidents, here, done.plusDays(1), last);
        return Optional.of(new MeasureEffect(before, after, RateComparison.of(before, after)));
    }

    private static EventRate rate(IncidentRepository incidents, IncidentFilter here, LocalDate from, LocalDate to) {
        var years = (ChronoUnit.DAYS.between(from, to) + 1) / (double) DAYS;
        return EventRate.of(incidents.count(here.withPeriod(from, to)), years);
    }
}
