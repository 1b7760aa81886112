package no.vern.app.quickentry;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import no.vern.incident.AffectedRole;

/** Reads who was affected and in what way: {@code +Kari}, {@code vitne +Kari}, {@code vitner +Kari og +Ola}. */
final class RoleReader {
    private static final int LONGEST_ROLE = 3;

    private final Phrases<AffectedRole> roles;
    private final Phrases<Boolean> and;
    private final Phrases<Boolean> needs;
    private final Phrases<Boolean> keeps;
    private final MarkReader marks;

    RoleReader(Words words, MarkReader marks) {
        roles = words.phrases("role", AffectedRole::valueOf);
        and = words.named("and");
        needs = words.named("needs");
        keeps = words.named("keeps");
        this.marks = marks;
    }

    /**
     * Somebody with the word before the name that tells the role; without one, somebody is affected like the person
     * named right before, and exposed when nobody is. A word that its sentence needs ("ble skadet +Kari", "med familie
     * +Liv") tells the role, too, and stays in the text.
     *
     * @param before in what way the person right before the word is affected
     * @param meansElse whether something else than a name begins at a word, e.g. a day
     */
    Optional<Reading> read(List<Token> tokens, int index, Optional<AffectedRole> before, IntPredicate meansElse) {
        var said = role(tokens, index)
                .filter(_ -> !needed(tokens, index))
                .or(() -> like(before, tokens, index));
        int words = said.map(Phrases.Found::count).orElse(0);
        var role = said.map(Phrases.Found::value)
                .or(() -> before)
                .or(() -> inSentence(tokens, index))
                .orElse(AffectedRole.EXPOSED);
        return index + words == tokens.size()
                ? Optional.empty()
                : marks.person(tokens, index + words, meansElse)
                        .map(person -> person.as(role).longerBy(words));
    }

    /** A word for a role; a comma or full stop after it parts it from the name, a colon does not. */
    private Optional<Phrases.Found<AffectedRole>> role(List<Token> tokens, int index) {
        return roles.at(tokens, index).filter(found -> {
            var last = tokens.get(index + found.count() - 1);
            return !last.ends() || last.raw().endsWith(":");
        });
    }

    /** Whether the word before needs this one: a preposition, or the verb of "ble skadet". */
    private boolean needed(List<Token> tokens, int index) {
        return index > 0
                && !tokens.get(index - 1).ends()
                && (needs.at(tokens, index - 1).isPresent() || keeps.at(tokens, index - 1).isPresent());
    }

    /** The role of the words right before the name that stay in the text. */
    private Optional<AffectedRole> inSentence(List<Token> tokens, int index) {
        return IntStream.rangeClosed(1, Math.min(LONGEST_ROLE, index))
                .boxed()
                .flatMap(count -> role(tokens, index - count).filter(found -> found.count() == count).stream())
                .map(Phrases.Found::value)
                .findFirst();
    }

    /** Whether the word is the "and" between names. */
    boolean joins(List<Token> tokens, int index) {
        return and.at(tokens, index).isPresent()
                && index + 1 < tokens.size()
                && tokens.get(index + 1).raw().startsWith("+");
    }

    private Optional<Phrases.Found<AffectedRole>> like(
            Optional<AffectedRole> before, List<Token> tokens, int index) {
        return before.flatMap(role -> and.at(tokens, index).map(found -> new Phrases.Found<>(role, found.count())));
    }
}
