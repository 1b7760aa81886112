package no.vern.app.demo;

import java.time.LocalDate;

/**
 * How large a demo is, and how it is shuffled.
 *
 * @param until the last day on which something happens in it
 */
public record DemoSize(int incidents, int years, int employees, long seed, LocalDate until) {
    /** The first day on which something happens. */
    public LocalDate from() {
        return until.minusYears(years).plusDays(1);
    }
}
