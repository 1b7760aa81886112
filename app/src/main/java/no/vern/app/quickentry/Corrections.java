package no.vern.app.quickentry;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.vern.incident.AffectedRole;

/** What was set right by the chips, over what the line says. */
final class Corrections {
    private final Map<Meaning.Kind, Meaning> meanings = new EnumMap<>(Meaning.Kind.class);
    private final Set<Meaning.Kind> plain = EnumSet.noneOf(Meaning.Kind.class);
    private final Map<String, AffectedRole> roles = new HashMap<>();

    void clear() {
        meanings.clear();
        plain.clear();
        roles.clear();
    }

    /** Takes this meaning for its kind; of somebody, in what way they are affected, since a line names several. */
    void take(Meaning meaning) {
        if (meaning instanceof Meaning.Somebody somebody) {
            roles.put(somebody.name(), somebody.role());
        } else {
            meanings.put(meaning.kind(), meaning);
        }
    }

    /** Takes the chip of a kind away: a correction first, then the reading, whose words go back to the text. */
    void takeAway(Meaning.Kind kind) {
        if (meanings.remove(kind) == null) {
            plain.add(kind);
        }
    }

    Optional<Meaning> of(Meaning.Kind kind) {
        return Optional.ofNullable(meanings.get(kind));
    }

    /** Kinds whose words stay text. */
    Set<Meaning.Kind> plain() {
        return plain;
    }

    /** The entry with each person affected in the way that was chosen. */
    QuickEntry on(QuickEntry entry) {
        return new QuickEntry(entry.chips().stream().map(this::on).toList(), entry.text());
    }

    private Chip on(Chip chip) {
        return chip.meaning()
                .filter(meaning -> meaning instanceof Meaning.Somebody somebody && roles.containsKey(somebody.name()))
                .map(Meaning.Somebody.class::cast)
                .map(somebody -> chip.as(somebody.as(roles.get(somebody.name()))))
                .orElse(chip);
    }
}
