package no.vern.routine;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The organisation's calendars, each from a day on. */
public final class Calendars {
    private final TreeMap<LocalDate, WorkingDays> byFirstDay;

    Calendars(Map<LocalDate, WorkingDays> byFirstDay) {
        this.byFirstDay = new TreeMap<>(byFirstDay);
    }

    /** The one that held on the day. */
    public WorkingDays on(LocalDate day) {
        var held = byFirstDay.floorEntry(day);
        return held == null ? WorkingDays.official() : held.getValue();
    }
}
