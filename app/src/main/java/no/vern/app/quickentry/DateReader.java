package no.vern.app.quickentry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads dates: {@code 3. mars}, {@code 3/4}, {@code 3.4}, {@code 31.12.2025}, {@code 2025-12-31}, {@code March 3rd}. */
final class DateReader {
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})");
    private static final Pattern FULL =
            Pattern.compile("(?<d>\\d{1,2})(?<s>[./-])(?<m>\\d{1,2})\\k<s>(?<y>\\d{4}|\\d{2})");
    private static final Pattern SLASH = Pattern.compile("(?<d>\\d{1,2})/(?<m>\\d{1,2})(?:-(?<y>\\d{4}|\\d{2}))?");
    private static final Pattern DOTS = Pattern.compile("(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.");
    private static final Pattern SHORT = Pattern.compile("(?<d>\\d{1,2})\\.(?<m>\\d{1,2})");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d{2}(am|pm)?|kl\\.?\\d+");
    private static final Pattern DAY = Pattern.compile("(?<d>\\d{1,2})(\\.|st|nd|rd|th)?");
    private static final Pattern ORDINAL = Pattern.compile("(?<d>\\d{1,2})(st|nd|rd|th)");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern AFTER_DATE = Pattern.compile("[,;:?)]+$");

    private final Phrases<Integer> months;
    private final Phrases<Boolean> of;
    private final Phrases<Boolean> clock;
    private final Phrases<Boolean> numbered;
    private final Phrases<Boolean> measured;

    DateReader(Words words) {
        months = words.phrases("month", Integer::valueOf);
        of = words.named("of");
        clock = words.named("clock");
        numbered = words.named("numbered");
        measured = words.named("measured");
    }

    Optional<WrittenDate> at(List<Token> tokens, int index) {
        return figures(tokens.get(index))
                .or(() -> dayDotMonth(tokens, index))
                .or(() -> dayThenMonth(tokens, index))
                .or(() -> monthThenDay(tokens, index));
    }

    private Optional<WrittenDate> figures(Token token) {
        var whole = AFTER_DATE.matcher(token.raw()).replaceFirst("");
        var certain = Stream.of(ISO, FULL).flatMap(form -> match(form, whole).stream());
        var likely = Stream.of(SLASH, DOTS)
                .flatMap(form -> match(form, whole).stream())
                .filter(match -> number(match, "m") <= 12 && number(match, "d") <= 31);
        var bare = Stream.of(ISO, FULL).flatMap(form -> match(form, token.bare()).stream());
        return Stream.of(certain, likely, bare)
                .flatMap(each -> each)
                .findFirst()
                .map(match -> new WrittenDate(number(match, "d"), number(match, "m"), year(match), 1));
    }

    /** Also a clock and a room are written so: {@code 4.4} is a date, {@code 12.10} one when a clock follows. */
    private Optional<WrittenDate> dayDotMonth(List<Token> tokens, int index) {
        return match(SHORT, tokens.get(index).bare())
                .filter(match -> number(match, "m") <= 12 && number(match, "d") <= 31)
                .filter(match -> match.group("m").length() == 1
                        ? !numbers(tokens, index)
                        : clockAt(tokens, index + 1))
                .map(match -> new WrittenDate(number(match, "d"), number(match, "m"), null, 1));
    }

    /** Whether the figures belong to the word before or after them: "rom 3.4", "1.5 meter". */
    private boolean numbers(List<Token> tokens, int index) {
        return index > 0 && numbered.at(tokens, index - 1).isPresent()
                || index + 1 < tokens.size() && measured.at(tokens, index + 1).isPresent();
    }

    private boolean clockAt(List<Token> tokens, int index) {
        return index < tokens.size()
                && (clock.at(tokens, index).isPresent()
                        || CLOCK.matcher(tokens.get(index).plain()).matches());
    }

    private Optional<WrittenDate> dayThenMonth(List<Token> tokens, int index) {
        var day = match(DAY, tokens.get(index).raw().toLowerCase(Locale.ROOT));
        if (day.isEmpty() || index + 1 == tokens.size()) {
            return Optional.empty();
        }
        int skip = of.at(tokens, index + 1).isPresent() && index + 2 < tokens.size() ? 2 : 1;
        return months.at(tokens, index + skip)
                .map(month -> withYear(tokens, index, number(day.get(), "d"), month.value(), skip + 1));
    }

    private Optional<WrittenDate> monthThenDay(List<Token> tokens, int index) {
        return months.at(tokens, index)
                .filter(_ -> index + 1 < tokens.size())
                .flatMap(month -> match(ORDINAL, tokens.get(index + 1).plain())
                        .map(day -> withYear(tokens, index, number(day, "d"), month.value(), 2)));
    }

    private static WrittenDate withYear(List<Token> tokens, int index, int day, int month, int count) {
        int next = index + count;
        return next < tokens.size() && YEAR.matcher(tokens.get(next).bare()).matches()
                ? new WrittenDate(day, month, Integer.valueOf(tokens.get(next).bare()), count + 1)
                : new WrittenDate(day, month, null, count);
    }

    private static Optional<MatchResult> match(Pattern form, String word) {
        var matcher = form.matcher(word);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static @Nullable Integer year(MatchResult match) {
        if (!match.namedGroups().containsKey("y") || match.group("y") == null) {
            return null;
        }
        var digits = match.group("y");
        return digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
    }
}
