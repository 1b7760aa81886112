package no.vern.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as an option names it. */
final class Day {
    private Day() {}

    static LocalDate of(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw Refusal.usage("cli.date.malformed", written);
        }
    }
}
