package no.vern.app.quickentry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads {@code @unit}: whole names first, then beginnings of their words, then names with a slip of the pen. */
final class UnitReader {
    private static final int MOST_CHOICES = 8;
    private static final int SURE_PREFIX = 3;

    private final List<Named> units;
    private final int longestName;

    private record Named(Meaning.Unit unit, List<String> words) {}

    UnitReader(List<Meaning.Unit> units) {
        this.units = units.stream()
                .map(unit -> new Named(unit, words(unit.name())))
                .toList();
        this.longestName =
                this.units.stream().mapToInt(named -> named.words().size()).max().orElse(0);
    }

    Optional<Reading> read(List<Token> tokens, int index) {
        var first = tokens.get(index).bare();
        if (!first.startsWith("@") || first.length() == 1) {
            return Optional.empty();
        }
        if (first.startsWith("@\"")) {
            var words = words(first.substring(1).replace("\"", ""));
            return Optional.of(quoted(words));
        }
        boolean typing = tokens.getLast().raw().equals(tokens.getLast().bare());
        return exact(tokens, index)
                .or(() -> beginnings(tokens, index, typing))
                .or(() -> slips(tokens, index))
                .or(() -> Optional.of(unknown(1)));
    }

    private Reading quoted(List<String> words) {
        var same = matching(named -> named.words().equals(words));
        return same.isEmpty() ? unknown(1) : Reading.among(Meaning.Kind.UNIT, same, 1);
    }

    private Optional<Reading> exact(List<Token> tokens, int index) {
        for (int count = most(tokens, index); count > 0; count--) {
            var said = said(tokens, index, count);
            var same = matching(named -> named.words().equals(said));
            if (!same.isEmpty()) {
                return Optional.of(Reading.among(Meaning.Kind.UNIT, same, count));
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> beginnings(List<Token> tokens, int index, boolean typing) {
        for (int count = most(tokens, index); count > 0; count--) {
            var said = said(tokens, index, count);
            boolean last = typing && index + count == tokens.size();
            var alike = matching(named -> begins(said, named.words(), last));
            if (!alike.isEmpty()) {
                return Optional.of(Reading.among(Meaning.Kind.UNIT, alike, count));
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> slips(List<Token> tokens, int index) {
        for (int count = most(tokens, index); count > 0; count--) {
            var said = String.join(" ", said(tokens, index, count));
            var alike = matching(
                    named -> EditDistance.within(said, String.join(" ", named.words()), slipsAllowed(said)));
            if (!alike.isEmpty()) {
                return Optional.of(Reading.among(Meaning.Kind.UNIT, alike, count));
            }
        }
        return Optional.empty();
    }

    private static int slipsAllowed(String said) {
        return said.length() < 4 ? 0 : said.length() < 9 ? 1 : 2;
    }

    /** Whether the said words begin words of the name, in its order; a short one must be the whole word. */
    private static boolean begins(List<String> said, List<String> name, boolean stillTyping) {
        int at = 0;
        for (int i = 0; i < said.size(); i++) {
            var word = said.get(i);
            boolean loose = word.length() >= SURE_PREFIX || i == 0 || stillTyping && i == said.size() - 1;
            while (at < name.size() && !(loose ? name.get(at).startsWith(word) : name.get(at).equals(word))) {
                at++;
            }
            if (at++ == name.size()) {
                return false;
            }
        }
        return true;
    }

    private List<Meaning.Unit> matching(Predicate<Named> like) {
        return units.stream().filter(like).map(Named::unit).limit(MOST_CHOICES).toList();
    }

    private int most(List<Token> tokens, int index) {
        int count = 1;
        while (count < longestName && index + count < tokens.size() && !tokens.get(index + count - 1).ends()) {
            count++;
        }
        return count;
    }

    private static List<String> said(List<Token> tokens, int index, int count) {
        var words = tokens.subList(index, index + count).stream().map(Token::plain).toList();
        return words(String.join(" ", words).substring(1));
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s,.–-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Where there is none to choose, that is where to begin. */
    private Reading unknown(int count) {
        return Reading.trouble(Meaning.Kind.UNIT, count, units.isEmpty() ? "quick.unit.none" : "quick.unit.unknown");
    }
}
