package no.vern.round;

import no.vern.routine.Words;

/**
 * One thing that is gone through.
 *
 * @param code what is stored, e.g. {@code EXITS}
 * @param always whether it is gone through every time: it is answered, and never "not here"
 * @param name a few words
 * @param help what to look at or ask
 */
public record RoundItem(String code, Half half, boolean always, Words name, Words help) {}
