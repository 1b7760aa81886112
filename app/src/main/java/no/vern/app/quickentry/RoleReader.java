package no.vern.app.quickentry;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import no.vern.incident.AffectedRole;

/** Reads who was affected and in what way: {@code +Kari}, {@code vitne +Kari}, {@code vitner +Kari og +Ola}. */
final class RoleReader {
    private final Phrases<AffectedRole> roles;
    private final Phrases<Boolean> and;
    private final MarkReader marks;

    RoleReader(Words words, MarkReader marks) {
        roles = words.phrases("role", AffectedRole::valueOf);
        and = words.named("and");
        this.marks = marks;
    }

    /**
     * Somebody with the word before the name that tells the role; without one, somebody is affected like the person
     * named right before, and exposed when nobody is.
     *
     * @param before in what way the person right before the word is affected
     * @param meansElse whether something else than a name begins at a word, e.g. a day
     */
    Optional<Reading> read(List<Token> tokens, int index, Optional<AffectedRole> before, IntPredicate meansElse) {
        var said = roles.at(tokens, index).or(() -> like(before, tokens, index));
        int words = said.map(Phrases.Found::count).orElse(0);
        var role = said.map(Phrases.Found::value).or(() -> before).orElse(AffectedRole.EXPOSED);
        return index + words == tokens.size()
                ? Optional.empty()
                : marks.person(tokens, index + words, meansElse)
                        .map(person -> person.as(role).longerBy(words));
    }

    private Optional<Phrases.Found<AffectedRole>> like(
            Optional<AffectedRole> before, List<Token> tokens, int index) {
        return before.flatMap(role -> and.at(tokens, index).map(found -> new Phrases.Found<>(role, found.count())));
    }
}
