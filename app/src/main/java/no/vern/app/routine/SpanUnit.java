package no.vern.app.routine;

import java.time.Period;

/** What the span of a deadline is counted in. */
enum SpanUnit {
    DAYS,
    MONTHS,
    YEARS;

    Period of(int number) {
        return switch (this) {
            case DAYS -> Period.ofDays(number);
            case MONTHS -> Period.ofMonths(number);
            case YEARS -> Period.ofYears(number);
        };
    }

    static SpanUnit of(Period span) {
        if (span.getYears() > 0) {
            return YEARS;
        }
        return span.getMonths() > 0 ? MONTHS : DAYS;
    }

    int number(Period span) {
        return switch (this) {
            case DAYS -> span.getDays();
            case MONTHS -> span.getMonths();
            case YEARS -> span.getYears();
        };
    }
}
