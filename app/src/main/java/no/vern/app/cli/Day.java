package no.vern.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

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

    /** Local time in Europe/Oslo; a day alone is its beginning. */
    static LocalDateTime moment(String written) {
        try {
            return written.contains("T") ? LocalDateTime.parse(written) : of(written).atStartOfDay();
        } catch (DateTimeException e) {
            throw Refusal.usage("cli.moment.malformed", written);
        }
    }
}
