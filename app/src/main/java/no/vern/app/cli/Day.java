package no.vern.app.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import no.vern.calendar.Norway;
import org.jspecify.annotations.Nullable;

/** A day or a moment as an option names it. */
final class Day {
    private Day() {}

    static LocalDate of(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw Refusal.usage("cli.date.malformed", written);
        }
    }

    /** The day that the option names; today where it is not given. */
    static LocalDate orToday(@Nullable String written) {
        return written == null ? Norway.today(Clock.systemUTC()) : of(written);
    }

    /** Local time in Norway; a day alone is its beginning. */
    static LocalDateTime moment(String written) {
        try {
            return written.contains("T") ? LocalDateTime.parse(written) : of(written).atStartOfDay();
        } catch (DateTimeException e) {
            throw Refusal.usage("cli.moment.malformed", written);
        }
    }
}
