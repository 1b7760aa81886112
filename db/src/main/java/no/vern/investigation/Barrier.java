package no.vern.investigation;

import no.vern.language.Words;

/**
 * Something that ought to have stopped it, or made it less bad, and did not.
 *
 * @param barrier e.g. an alarm, a locked door, a routine, a colleague
 * @param failure how it failed; empty while nobody has said
 */
public record Barrier(String barrier, String failure) {
    Barrier cleaned() {
        return new Barrier(Words.clean(barrier), Words.clean(failure));
    }
}
