package no.vern.app.quickentry;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the time of day: {@code 14:30}, {@code 14.30}, {@code kl 14}, {@code kl. 1430}, {@code 2:30 pm}. */
final class ClockReader {
    private static final Pattern FULL = Pattern.compile("(?<h>\\d{1,2})[:.](?<m>\\d{2})(?<half>am|pm)?");
    private static final Pattern HOUR = Pattern.compile("(?<h>\\d{1,2})(?<m>\\d{2})?");
    private static final Pattern HALF_DAY = Pattern.compile("(?<h>\\d{1,2})(?<m>)(?<half>am|pm)");
    private static final Pattern JOINED = Pattern.compile("kl\\.?(?=\\d)");

    private final Phrases<Boolean> clock;
    private final Phrases<Boolean> clockSoft;

    ClockReader(Words words) {
        clock = words.named("clock");
        clockSoft = words.named("clockSoft");
    }

    Optional<Reading> read(List<Token> tokens, int index) {
        var first = tokens.get(index).plain();
        if (JOINED.matcher(first).lookingAt()) {
            return time(JOINED.matcher(first).replaceFirst(""), tokens, index, true);
        }
        boolean said = clock.at(tokens, index).isPresent();
        if ((said || clockSoft.at(tokens, index).isPresent()) && index + 1 < tokens.size()) {
            return time(tokens.get(index + 1).plain(), tokens, index + 1, said).map(found -> found.longerBy(1));
        }
        return time(first, tokens, index, false);
    }

    private Optional<Reading> time(String word, List<Token> tokens, int index, boolean said) {
        var next = index + 1 < tokens.size() ? tokens.get(index + 1).plain() : "";
        var half = next.equals("am") || next.equals("pm") ? next : "";
        return form(FULL, word + half)
                .or(() -> form(HALF_DAY, word + half))
                .map(time -> Reading.clear(time, half.isEmpty() ? 1 : 2))
                .or(() -> (said ? form(HOUR, word) : Optional.<Meaning.Time>empty())
                        .map(time -> Reading.clear(time, 1)));
    }

    private static Optional<Meaning.Time> form(Pattern form, String word) {
        var match = form.matcher(word);
        if (!match.matches()) {
            return Optional.empty();
        }
        var minutes = match.group("m");
        int minute = minutes == null || minutes.isEmpty() ? 0 : Integer.parseInt(minutes);
        var half = match.namedGroups().containsKey("half") ? match.group("half") : null;
        int hour = hour(Integer.parseInt(match.group("h")), half == null ? "" : half);
        return hour < 24 && minute < 60
                ? Optional.of(new Meaning.Time(LocalTime.of(hour, minute)))
                : Optional.empty();
    }

    /** The hour of a 24-hour day; 24 when there is no such hour. */
    private static int hour(int said, String half) {
        return switch (half) {
            case "am" -> said < 1 || said > 12 ? 24 : said % 12;
            case "pm" -> said < 1 || said > 12 ? 24 : said % 12 + 12;
            default -> said;
        };
    }
}
