package no.vern.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Norwegian time. Days are days in Norway whatever the machine is set to: a night shift's "today" begins at midnight
 * in Oslo, one or two hours before it does in UTC.
 */
public final class Norway {
    /** The zone that every wall clock in Vern is read in. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private Norway() {}

    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    /** The day on which something happened. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** The wall clock when something happened. */
    public static LocalDateTime moment(Instant at) {
        return LocalDateTime.ofInstant(at, ZONE);
    }

    /** The same wall clock, an hour on where it falls into the hour that a night in spring leaves out. */
    public static LocalDateTime onTheClock(LocalDateTime told) {
        return told.atZone(ZONE).toLocalDateTime();
    }
}
