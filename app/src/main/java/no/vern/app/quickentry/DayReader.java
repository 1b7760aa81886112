package no.vern.app.quickentry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads which day it was, never one that is still to come. */
final class DayReader {
    private static final String IMPOSSIBLE = "quick.day.impossible";
    private static final String FUTURE = "quick.day.future";

    private final Phrases<Integer> days;
    private final Phrases<Integer> nights;
    private final Phrases<Integer> ago;
    private final Phrases<Integer> numbers;
    private final Phrases<Boolean> agoBefore;
    private final Phrases<Boolean> agoDays;
    private final Phrases<DayOfWeek> weekdays;
    private final Phrases<Boolean> last;
    private final Phrases<Boolean> on;
    private final Phrases<Boolean> nightBefore;
    private final Phrases<Boolean> nightAfter;
    private final DateReader dates;

    DayReader(Words words) {
        days = words.phrases("day", Integer::valueOf);
        nights = words.phrases("night", Integer::valueOf);
        ago = words.phrases("ago", Integer::valueOf);
        numbers = words.phrases("number", Integer::valueOf);
        agoBefore = words.named("agoBefore");
        agoDays = words.named("agoDays");
        weekdays = words.phrases("weekday", number -> DayOfWeek.of(Integer.parseInt(number)));
        last = words.named("last");
        on = words.named("on");
        nightBefore = words.named("nightBefore");
        nightAfter = words.named("nightAfter");
        dates = new DateReader(words);
    }

    /** The longest phrase for a day that begins at a word. */
    Optional<Reading> read(List<Token> tokens, int index, LocalDate today) {
        return Stream.of(
                        days.at(tokens, index).map(found -> clear(today.plusDays(found.value()), false, found.count())),
                        nights.at(tokens, index)
                                .map(found -> clear(today.plusDays(found.value()), true, found.count())),
                        ago.at(tokens, index).map(found -> clear(today.minusDays(found.value()), false, found.count())),
                        daysAgo(tokens, index, today),
                        named(tokens, index, today))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Reading::count));
    }

    private Optional<Reading> daysAgo(List<Token> tokens, int index, LocalDate today) {
        int before = count(agoBefore, tokens, index);
        int at = index + before;
        return number(tokens, at).flatMap(number -> agoDays.at(tokens, at + 1)
                .map(found -> clear(today.minusDays(number), false, before + 1 + found.count())));
    }

    private Optional<Integer> number(List<Token> tokens, int index) {
        if (index >= tokens.size()) {
            return Optional.empty();
        }
        var word = tokens.get(index).plain();
        return word.matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(word))
                : numbers.at(tokens, index).map(Phrases.Found::value);
    }

    /** A weekday or a date, with "natt til" or "på" before it. */
    private Optional<Reading> named(List<Token> tokens, int index, LocalDate today) {
        int nightWords = count(nightBefore, tokens, index);
        int before = nightWords > 0 ? nightWords : count(on, tokens, index);
        int at = index + before;
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        return weekday(tokens, at, today)
                .or(() -> dates.at(tokens, at).flatMap(date -> calendar(date, today)))
                .map(found -> nightWords > 0 ? atNight(found, 0) : withNight(found, tokens, at))
                .map(found -> found.longerBy(before));
    }

    private Optional<Reading> weekday(List<Token> tokens, int index, LocalDate today) {
        int lastWords = count(last, tokens, index);
        return weekdays.at(tokens, index + lastWords).flatMap(found -> {
            int name = lastWords + found.count();
            int words = name + count(on, tokens, index + name);
            var date = index + words < tokens.size() ? dates.at(tokens, index + words) : Optional.<WrittenDate>empty();
            if (date.isPresent()) {
                return date.get()
                        .before(today)
                        .filter(day -> day.getDayOfWeek() == found.value())
                        .flatMap(_ -> calendar(date.get(), today))
                        .map(reading -> reading.longerBy(words));
            }
            var adjuster = lastWords > 0
                    ? TemporalAdjusters.previous(found.value())
                    : TemporalAdjusters.previousOrSame(found.value());
            return Optional.of(clear(today.with(adjuster), false, name));
        });
    }

    private static Optional<Reading> calendar(WrittenDate date, LocalDate today) {
        return date.before(today)
                .map(day -> day.isAfter(today)
                        ? Reading.trouble(Meaning.Kind.DAY, date.count(), FUTURE)
                        : clear(day, false, date.count()))
                .or(() -> Optional.of(Reading.trouble(Meaning.Kind.DAY, date.count(), IMPOSSIBLE)));
    }

    private Reading withNight(Reading reading, List<Token> tokens, int index) {
        int words = index + reading.count() < tokens.size() ? count(nightAfter, tokens, index + reading.count()) : 0;
        return words > 0 ? atNight(reading, words) : reading;
    }

    private static Reading atNight(Reading reading, int more) {
        return reading.choices().isEmpty()
                ? reading
                : clear(((Meaning.Day) reading.choices().getFirst()).date(), true, reading.count() + more);
    }

    private static int count(Phrases<Boolean> phrases, List<Token> tokens, int index) {
        return phrases.at(tokens, index).map(Phrases.Found::count).orElse(0);
    }

    private static Reading clear(LocalDate day, boolean night, int count) {
        return Reading.clear(new Meaning.Day(day, night), count);
    }
}
