package no.vern.followup;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The last talks of one person, when each but the final one asked for another or was followed by one ({@code violence-and-strain} 9.2, G17). The
 * step has one answer; what was agreed before stands in its note, each talk from a line on that begins with its day.
 */
final class EarlierTalks {
    private static final String AFTER_DAY = ": ";
    private static final int DAY_LENGTH = LocalDate.EPOCH.toString().length();

    private EarlierTalks() {}

    /**
     * Whether a further talk is told of, and not the same one in other words: one that was agreed on, or held after all, or
     * the one in its time after one that was too soon to count.
     */
    static boolean next(PlannedStep planned, MarkContent told) {
        var mark = planned.mark();
        return mark != null
                && (mark.content().nextOn() != null || planned.overtaken() || tooSoon(planned, mark.content()))
                && day(told).isAfter(day(mark.content()));
    }

    /** Whether something was agreed in a talk that does not count. */
    private static boolean tooSoon(PlannedStep planned, MarkContent told) {
        return planned.tooSoon(told) && !told.note().isBlank();
    }

    /** Whether nothing is said of the further talk: what was agreed is empty, or what was agreed the time before. */
    static boolean silent(MarkContent earlier, MarkContent told) {
        return told.state() == StepState.DECIDED && (told.note().isBlank() || told.note().equals(earlier.note()));
    }

    /** The note of the further talk below those of the talks before it. */
    static MarkContent kept(MarkContent earlier, MarkContent told) {
        var said = told.note().startsWith(earlier.note())
                ? told.note().substring(earlier.note().length()).strip()
                : told.note();
        return told.noted((before(earlier) + "\n" + day(told) + AFTER_DAY + said).strip());
    }

    /** The first talk has no day in its note until there is a second; why more was needed is kept with it. */
    private static String before(MarkContent earlier) {
        var texts = Stream.of(earlier.reason(), earlier.note())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        return dated(earlier)
                ? earlier.note() + (earlier.reason().isBlank() ? "" : " · " + earlier.reason())
                : day(earlier) + AFTER_DAY + texts;
    }

    /**
     * The day of the first of the talks that the answer tells of and that holds.
     *
     * @param held when the routine's last talk was held: an answer from before it was asked for again (G17), and does not hold
     */
    static LocalDate first(MarkContent told, Optional<LocalDate> held) {
        return told.note()
                .lines()
                .takeWhile(_ -> dated(told))
                .flatMap(line -> day(line).stream())
                .filter(day -> !day.isAfter(day(told)) && held.filter(day::isBefore).isEmpty())
                .min(Comparator.naturalOrder())
                .orElse(day(told));
    }

    private static boolean dated(MarkContent told) {
        return day(told.note()).filter(day -> !day.isAfter(day(told))).isPresent();
    }

    /** The day that a line begins with; empty when it begins with something else. */
    private static Optional<LocalDate> day(String line) {
        if (line.length() <= DAY_LENGTH || !line.startsWith(AFTER_DAY, DAY_LENGTH)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(line.substring(0, DAY_LENGTH)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static LocalDate day(MarkContent told) {
        return told.doneAt().toLocalDate();
    }
}
