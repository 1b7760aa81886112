package no.vern.app.ui;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days as people type them: 3/4, 31.12.2025, 3. mars, 2025-12-31, i går, mandag, +7; in all three languages. */
public final class DayWords {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("i dag", 0),
            Map.entry("idag", 0),
            Map.entry("today", 0),
            Map.entry("i går", -1),
            Map.entry("igår", -1),
            Map.entry("yesterday", -1),
            Map.entry("i forgårs", -2),
            Map.entry("i førgår", -2),
            Map.entry("i morgen", 1),
            Map.entry("i morgon", 1),
            Map.entry("tomorrow", 1));
    private static final List<Locale> LOCALES =
            List.of(Locale.of("nb", "NO"), Locale.of("nn", "NO"), Locale.UK);
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})(?:[./ -](\\d{4}|\\d{2}))?\\.?");
    private static final Pattern PACKED = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})\\.? (\\p{L}{3,})\\.?(?: (\\d{4}))?");

    private DayWords() {}

    /** The day meant; a day without a year is the one nearest to today. Empty when the text is no day. */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        var text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Stream.of(word(text, today), offset(text, today), iso(text), numbers(text, today), named(text, today))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> word(String text, LocalDate today) {
        var days = WORDS.get(text);
        return days != null
                ? Optional.of(today.plusDays(days))
                : weekday(text).map(day -> today.with(TemporalAdjusters.previous(day)));
    }

    private static Optional<DayOfWeek> weekday(String text) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> LOCALES.stream()
                        .map(locale -> day.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.equals(text) || text.length() >= 3 && name.startsWith(text)))
                .findFirst();
    }

    private static Optional<LocalDate> offset(String text, LocalDate today) {
        var match = OFFSET.matcher(text);
        return match.matches()
                ? Optional.of(today.plusDays(Long.parseLong(match.group(1) + match.group(2))))
                : Optional.empty();
    }

    private static Optional<LocalDate> iso(String text) {
        var match = ISO.matcher(text);
        return match.matches() ? day(number(match.group(1)), number(match.group(2)), number(match.group(3)))
                : Optional.empty();
    }

    private static Optional<LocalDate> numbers(String text, LocalDate today) {
        for (var pattern : List.of(NUMBERS, PACKED)) {
            var match = pattern.matcher(text);
            if (match.matches()) {
                return inYear(match.group(3), number(match.group(2)), number(match.group(1)), today);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> named(String text, LocalDate today) {
        var match = NAMED.matcher(text);
        return match.matches()
                ? month(match.group(2))
                        .flatMap(month -> inYear(match.group(3), month.getValue(), number(match.group(1)), today))
                : Optional.empty();
    }

    private static Optional<Month> month(String text) {
        return Stream.of(Month.values())
                .filter(month -> LOCALES.stream()
                        .anyMatch(locale -> month.getDisplayName(TextStyle.FULL, locale)
                                .toLowerCase(Locale.ROOT)
                                .startsWith(text)))
                .findFirst();
    }

    private static Optional<LocalDate> inYear(@Nullable String year, int month, int day, LocalDate today) {
        if (year != null) {
            return day(year.length() == 2 ? 2000 + number(year) : number(year), month, day);
        }
        return Stream.of(today.getYear(), today.getYear() - 1, today.getYear() + 1)
                .flatMap(candidate -> day(candidate, month, day).stream())
                .min((a, b) -> Long.compare(distance(a, today), distance(b, today)));
    }

    private static long distance(LocalDate day, LocalDate today) {
        return Math.abs(day.toEpochDay() - today.toEpochDay());
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
