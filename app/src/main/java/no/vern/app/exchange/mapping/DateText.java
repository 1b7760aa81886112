package no.vern.app.exchange.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.vern.calendar.Norway;

/**
 * A date as people and programs write it: 2025-12-31, 31.12.2025, 31.12.25, 31. desember 2025, 12/31/2025, each with or
 * without a time. Only with slashes or dashes after a short number is the order of day and month not told.
 */
final class DateText {
    private static final String TIME = "(?:(?:t|,?\\s+)" + ClockText.PATTERN + ")?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})[-/.](?<b>\\d{1,2})[-/.](?<a>\\d{1,2})" + TIME);
    private static final Pattern COMPACT = Pattern.compile("(?<year>\\d{4})(?<b>\\d{2})(?<a>\\d{2})");
    private static final Pattern DOTTED =
            Pattern.compile("(?<a>\\d{1,2})\\.\\s?(?<b>\\d{1,2})\\.\\s?(?<year>\\d{4}|\\d{2})" + TIME);
    private static final Pattern SLASHED =
            Pattern.compile("(?<a>\\d{1,2})(?<mark>[-/])(?<b>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})" + TIME);
    private static final Pattern NAMED =
            Pattern.compile("(?<a>\\d{1,2})\\.?[\\s-]+(?<month>\\p{L}{3,9})\\.?,?[\\s-]+(?<year>\\d{4})" + TIME);
    private static final Pattern ENGLISH =
            Pattern.compile("(?<month>\\p{L}{3,9})\\.?\\s+(?<a>\\d{1,2}),?\\s+(?<year>\\d{4})" + TIME);
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,9}\\.?,?\\s+(?=\\d)");
    private static final List<String> MONTHS = List.of(
            "jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des", "may", "oct", "dec");

    private DateText() {}

    /** Whether the order of day and month has to be known to read this. */
    static boolean needsOrder(String text) {
        return SLASHED.matcher(withoutWeekday(lower(text))).matches();
    }

    /** The moment that is written; empty when it is none, or is no day of the calendar. */
    static Optional<Moment> read(String text, DateOrder order) {
        var lower = lower(text);
        return zoned(text.strip())
                .or(() -> matching(lower, order))
                .or(() -> matching(withoutWeekday(lower), order));
    }

    private static Optional<Moment> matching(String text, DateOrder order) {
        for (var pattern : List.of(YEAR_FIRST, DOTTED, SLASHED, NAMED, ENGLISH, COMPACT)) {
            var match = pattern.matcher(text);
            if (match.matches()) {
                return moment(match, pattern, order);
            }
        }
        return Optional.empty();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static String withoutWeekday(String text) {
        return WEEKDAY.matcher(text).replaceFirst("");
    }

    private static Optional<Moment> zoned(String text) {
        if (text.length() < 17 || text.charAt(4) != '-' || text.indexOf('T') != 10) {
            return Optional.empty();
        }
        try {
            var at = OffsetDateTime.parse(text).atZoneSameInstant(Norway.ZONE).toLocalDateTime();
            return Optional.of(moment(at));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Moment moment(LocalDateTime at) {
        return new Moment(at.toLocalDate(), at.toLocalTime().withNano(0));
    }

    private static Optional<Moment> moment(MatchResult match, Pattern pattern, DateOrder order) {
        try {
            var swapped = pattern == SLASHED && order == DateOrder.MONTH_FIRST;
            var first = Integer.parseInt(match.group("a"));
            var second = match.namedGroups().containsKey("month")
                    ? month(match.group("month"))
                    : Integer.parseInt(match.group("b"));
            var day = LocalDate.of(year(match.group("year")), swapped ? first : second, swapped ? second : first);
            if (pattern == COMPACT || match.group("hour") == null) {
                return Optional.of(new Moment(day, null));
            }
            return ClockText.time(match).map(time -> new Moment(day, time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private static int month(String name) {
        var index = MONTHS.indexOf(name.substring(0, 3));
        return switch (index) {
            case 12 -> 5;
            case 13 -> 10;
            case 14 -> 12;
            default -> index + 1;
        };
    }
}
