package no.vern.app.quickentry;

import java.util.List;

/**
 * A chip as it is shown.
 *
 * @param label what it says, e.g. "Trussel" or "Velg enhet"
 * @param choices what it may mean, when that has to be chosen; empty for "anything of its kind"
 * @param trouble the sentence that says what is wrong; empty when nothing is
 */
public record Part(Meaning.Kind kind, String label, State state, List<Meaning> choices, String trouble) {
    /** How sure it is. */
    public enum State {
        /** Read or chosen. */
        SURE,
        /** Not told; what is assumed, or suggested by a word of the sentence. */
        ASSUMED,
        /** To be told, but an entry is saved without it: the case asks for it later. */
        LATER,
        /** Needed, and not known yet. */
        MISSING,
        /** Told, but it can mean several things or cannot be. */
        UNCLEAR
    }

    public Part {
        choices = List.copyOf(choices);
    }
}
