package no.vern.app.report;

import java.time.LocalDate;
import java.time.YearMonth;
import no.vern.organisation.Unit;

/** The months of the report: the whole year, or a running year up to its present month. */
record AmuPeriod(int year, YearMonth lastMonth, LocalDate today) {
    private static final int MONTHS = 12;

    /**
     * @param today when the report is made
     * @param lastCounted the last month of the year that has an incident, or its January
     */
    static AmuPeriod of(int year, LocalDate today, YearMonth lastCounted) {
        var december = YearMonth.of(year, MONTHS);
        var present = YearMonth.from(today);
        if (year != today.getYear()) {
            return new AmuPeriod(year, december, today);
        }
        return new AmuPeriod(year, lastCounted.isAfter(present) ? lastCounted : present, today);
    }

    LocalDate first() {
        return LocalDate.of(year, 1, 1);
    }

    LocalDate last() {
        return lastMonth.atEndOfMonth();
    }

    /** The last day that the report can tell of. */
    LocalDate day() {
        return last().isBefore(today) ? last() : today;
    }

    /** Whether more incidents of the period can still occur. */
    boolean running() {
        return year == today.getYear();
    }

    /** Whether the year has not begun. */
    boolean future() {
        return year > today.getYear();
    }

    /** Whether the unit existed on some day of the period. */
    boolean touches(Unit unit) {
        return (unit.validFrom() == null || !unit.validFrom().isAfter(last()))
                && (unit.validTo() == null || !unit.validTo().isBefore(first()));
    }
}
