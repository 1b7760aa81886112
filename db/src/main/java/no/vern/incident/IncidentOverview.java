package no.vern.incident;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * The numbers of an overview.
 *
 * @param months the months asked for, oldest first, also those without an incident
 * @param byStatus how many cases stand where, of all time; every status is there
 * @param openFromBefore open cases that happened before the month before this one: over a month old, so both follow-up
 *     talks are due
 */
public record IncidentOverview(List<MonthCount> months, Map<IncidentStatus, Long> byStatus, long openFromBefore) {
    /** How many incidents happened in a month. */
    public record MonthCount(YearMonth month, long count) {}

    /** Cases in which somebody still has something to do. */
    public long open() {
        return byStatus.entrySet().stream()
                .filter(status -> status.getKey().open())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long all() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }
}
