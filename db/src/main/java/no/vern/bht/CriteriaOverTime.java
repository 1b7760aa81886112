package no.vern.bht;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which criteria hold on which day. */
final class CriteriaOverTime {
    private final NavigableMap<LocalDate, BhtCriteria> byFirstDay;

    /** @param byFirstDay each by the first day that it holds */
    CriteriaOverTime(Map<LocalDate, BhtCriteria> byFirstDay) {
        this.byFirstDay = new TreeMap<>(byFirstDay);
    }

    /** Those of the day; the proposal before anybody has set some. */
    BhtCriteria on(LocalDate day) {
        var holding = byFirstDay.floorEntry(day);
        return holding == null ? BhtCriteria.PROPOSAL : holding.getValue();
    }
}
