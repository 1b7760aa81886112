package no.vern.app.exchange.mapping;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of day as people write it: 14:30, 14.30, kl. 14.30, 1430, 2:30 PM. */
final class ClockText {
    /** Hours, minutes, seconds and halves of the day, in groups named so. */
    static final String PATTERN = "(?:kl\\.?\\s*)?(?<hour>\\d{1,2})[:.](?<minute>\\d{2})"
            + "(?:[:.](?<second>\\d{2})(?:[.,]\\d+)?)?\\s*(?<half>[ap]\\.?m\\.?)?";

    private static final Pattern CLOCK = Pattern.compile(PATTERN);
    private static final Pattern DIGITS = Pattern.compile("(?:kl\\.?\\s*)?(\\d{2})(\\d{2})");

    private ClockText() {}

    static Optional<LocalTime> read(String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        var digits = DIGITS.matcher(lower);
        var clock = CLOCK.matcher(digits.matches() ? digits.group(1) + ":" + digits.group(2) : lower);
        return clock.matches() ? time(clock) : Optional.empty();
    }

    /** The time in a match of {@link #PATTERN}; empty when there is no such time. */
    static Optional<LocalTime> time(java.util.regex.MatchResult match) {
        var hour = Integer.parseInt(match.group("hour"));
        var half = match.group("half");
        if (half != null && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        if (half != null) {
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        var second = match.group("second");
        try {
            return Optional.of(LocalTime.of(
                    hour, Integer.parseInt(match.group("minute")), second == null ? 0 : Integer.parseInt(second)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
