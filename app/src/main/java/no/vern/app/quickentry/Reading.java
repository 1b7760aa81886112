package no.vern.app.quickentry;

import java.util.List;
import no.vern.incident.AffectedRole;

/**
 * What one reader made of the words at a place.
 *
 * @param count how many words it took
 */
record Reading(Meaning.Kind kind, int count, List<Meaning> choices, boolean staysInText, String trouble) {
    static Reading clear(Meaning meaning, int count) {
        return new Reading(meaning.kind(), count, List.of(meaning), false, "");
    }

    static Reading among(Meaning.Kind kind, List<? extends Meaning> choices, int count) {
        return new Reading(kind, count, List.copyOf(choices), false, "");
    }

    static Reading trouble(Meaning.Kind kind, int count, String messageKey) {
        return new Reading(kind, count, List.of(), false, messageKey);
    }

    /** The same, told in the text as well. */
    Reading inText() {
        return new Reading(kind, count, choices, true, trouble);
    }

    /** The same person, affected in this way. */
    Reading as(AffectedRole role) {
        var same = choices.stream()
                .map(Meaning.Somebody.class::cast)
                .<Meaning>map(somebody -> somebody.as(role))
                .toList();
        return new Reading(kind, count, same, staysInText, trouble);
    }

    Reading longerBy(int more) {
        return new Reading(kind, count + more, choices, staysInText, trouble);
    }
}
