package no.vern.app.ui;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Clock times as people type them: 14:30, 14.30, 1430, kl 9. */
public final class ClockWords {
    private static final Pattern CLOCK = Pattern.compile("(?:kl\\.? ?)?(\\d{1,2})(?:[:.]?(\\d{2}))?");

    private ClockWords() {}

    /** The time meant; empty when the text is no time. */
    public static Optional<LocalTime> read(String typed) {
        var match = CLOCK.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(match.group(1));
        int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
