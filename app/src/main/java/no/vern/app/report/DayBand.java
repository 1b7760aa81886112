package no.vern.app.report;

import org.jspecify.annotations.Nullable;

/** The four parts of the day that the report tells apart. */
enum DayBand {
    NIGHT,
    MORNING,
    AFTERNOON,
    EVENING,
    UNKNOWN;

    private static final int HOURS = 6;

    static DayBand of(@Nullable Integer hour) {
        return hour == null ? UNKNOWN : values()[hour / HOURS];
    }
}
