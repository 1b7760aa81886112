package no.vern.app.routine;

import java.time.Period;

/** What the span of a deadline is counted in. */
enum SpanUnit {
    DAYS,
    WEEKS,
    MONTHS,
    YEARS;

    private static final int WEEK = 7;

    Period of(int number) {
        return switch (this) {
            case DAYS -> Period.ofDays(number);
            case WEEKS -> Period.ofWeeks(number);
            case MONTHS -> Period.ofMonths(number);
            case YEARS -> Period.ofYears(number);
        };
    }

    /** Whole weeks are counted in weeks: seven days and a week are the same span. */
    static SpanUnit of(Period span) {
        if (span.getYears() > 0) {
            return YEARS;
        }
        if (span.getMonths() > 0) {
            return MONTHS;
        }
        return span.getDays() > 0 && span.getDays() % WEEK == 0 ? WEEKS : DAYS;
    }

    int number(Period span) {
        return switch (this) {
            case DAYS -> span.getDays();
            case WEEKS -> span.getDays() / WEEK;
            case MONTHS -> span.getMonths();
            case YEARS -> span.getYears();
        };
    }
}
