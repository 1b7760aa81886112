package no.vern.app.quickentry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.vern.incident.AffectedRole;

/** One reading of one line: what has been understood so far, and what stays text. */
final class Scan {
    private final String line;
    private final Set<Meaning.Kind> closed = EnumSet.noneOf(Meaning.Kind.class);
    private final List<Chip> chips = new ArrayList<>();
    private final List<Token> text = new ArrayList<>();

    Scan(String line, Set<Meaning.Kind> plain) {
        this.line = line;
        closed.addAll(plain);
    }

    /** Whether words of this kind may still become a chip: each kind once, persons as often as they come. */
    boolean wants(Meaning.Kind kind) {
        return !closed.contains(kind);
    }

    /** Whether no sentence has begun yet. */
    boolean leading() {
        return text.isEmpty();
    }

    /** In what way the person is affected who was named right before this word; empty when none was. */
    Optional<AffectedRole> affectedBefore(List<Token> tokens, int index) {
        return index == 0 || chips.isEmpty() || chips.getLast().end() != tokens.get(index - 1).end()
                ? Optional.empty()
                : chips.getLast().meaning()
                        .filter(Meaning.Somebody.class::isInstance)
                        .map(Meaning.Somebody.class::cast)
                        .map(Meaning.Somebody::role);
    }

    List<Token> text() {
        return text;
    }

    /** Takes what was read at the word, or the word as text; returns how many words that were. */
    int take(List<Token> tokens, int index, Optional<Reading> reading) {
        if (reading.isEmpty()) {
            text.add(tokens.get(index));
            return 1;
        }
        int count = reading.get().count();
        add(tokens, index, reading.get());
        if (reading.get().staysInText()) {
            text.addAll(tokens.subList(index, index + count));
        }
        return count;
    }

    void add(List<Token> tokens, int index, Reading reading) {
        int start = tokens.get(index).start();
        int end = tokens.get(index + reading.count() - 1).end();
        chips.add(new Chip(
                reading.kind(),
                line.substring(start, end),
                start,
                end,
                reading.choices(),
                reading.staysInText(),
                reading.trouble()));
        if (reading.kind() != Meaning.Kind.PERSON) {
            closed.add(reading.kind());
        }
    }

    QuickEntry entry() {
        chips.sort(Comparator.comparingInt(Chip::start));
        return new QuickEntry(chips, text.stream().map(Token::raw).collect(Collectors.joining(" ")));
    }
}
