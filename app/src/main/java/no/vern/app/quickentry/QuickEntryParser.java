package no.vern.app.quickentry;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads one line of free words: {@code trussel telefon @Nav Sentrum kunde truet saksbehandler i går 14:30 !2}. What it
 * does not understand stays in the text; nothing is dropped, and a day that is still to come is never guessed.
 */
public final class QuickEntryParser {
    private final WordReader words;
    private final DayReader days;
    private final ClockReader clock;
    private final UnitReader units;
    private final MarkReader marks;
    private final RoleReader roles;
    private final Phrases<Boolean> keeps;

    /** Knows the units and persons that can be named; a line can name others. */
    public QuickEntryParser(List<Meaning.Unit> units, List<Meaning.Somebody> persons) {
        var data = new Words();
        this.words = new WordReader(data);
        this.days = new DayReader(data);
        this.clock = new ClockReader(data);
        this.units = new UnitReader(units);
        this.marks = new MarkReader(persons);
        this.roles = new RoleReader(data, marks);
        this.keeps = data.named("keeps");
    }

    /**
     * Reads the line.
     *
     * @param now the moment it is written, local time
     * @param plain kinds whose words are to stay text, since the user took the chip away
     */
    public QuickEntry read(String line, LocalDateTime now, Set<Meaning.Kind> plain) {
        var tokens = Token.of(line);
        var scan = new Scan(line, plain);
        for (int index = 0; index < tokens.size(); ) {
            index += scan.take(tokens, index, at(tokens, index, now, scan));
        }
        if (scan.wants(Meaning.Kind.TYPE)) {
            hint(scan);
        }
        return new ClockCheck(now).checked(scan.entry());
    }

    private Optional<Reading> at(List<Token> tokens, int index, LocalDateTime now, Scan scan) {
        return marked(tokens, index, now, scan)
                .filter(reading -> scan.wants(reading.kind()))
                .or(() -> worded(tokens, index)
                        .filter(reading -> scan.wants(reading.kind()))
                        .map(reading -> scan.leading() && apart(tokens, index + reading.count(), now, scan)
                                ? reading
                                : reading.inText()));
    }

    /** Units, severity, persons, days and times: they never belong to a sentence. */
    private Optional<Reading> marked(List<Token> tokens, int index, LocalDateTime now, Scan scan) {
        return units.read(tokens, index)
                .or(() -> marks.severity(tokens.get(index)))
                .or(() -> roles.read(
                        tokens,
                        index,
                        scan.affectedBefore(tokens, index),
                        at -> when(tokens, at, now).isPresent()))
                .or(() -> when(tokens, index, now));
    }

    private Optional<Reading> when(List<Token> tokens, int index, LocalDateTime now) {
        return days.read(tokens, index, now.toLocalDate()).or(() -> clock.read(tokens, index));
    }

    private Optional<Reading> worded(List<Token> tokens, int index) {
        return Stream.of(words.type(tokens, index), words.channel(tokens, index))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Reading::count));
    }

    /**
     * Whether the type or channel before this word stands by itself: a comma or a mark parts it from the sentence, and the
     * sentence does not go on from it. Where no sentence comes, it is the sentence.
     */
    private boolean apart(List<Token> tokens, int index, LocalDateTime now, Scan scan) {
        boolean parted = tokens.get(index - 1).ends();
        int next = index;
        while (next < tokens.size()) {
            var mark = marked(tokens, next, now, scan);
            var told = mark.isPresent() ? mark : worded(tokens, next);
            if (told.isEmpty() && !roles.joins(tokens, next)) {
                return parted && keeps.at(tokens, next).isEmpty();
            }
            next += told.map(Reading::count).orElse(1);
            parted |= mark.isPresent() || tokens.get(next - 1).ends();
        }
        return false;
    }

    private void hint(Scan scan) {
        var text = scan.text();
        for (int index = 0; index < text.size(); index++) {
            var hint = words.hint(text, index);
            if (hint.isPresent()) {
                scan.add(text, index, hint.get());
                return;
            }
        }
    }
}
