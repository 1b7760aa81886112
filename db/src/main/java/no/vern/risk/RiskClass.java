package no.vern.risk;

import no.vern.routine.Words;

/**
 * What cells of one colour have in common.
 *
 * @param code what is stored and named in the cells, e.g. {@code MEDIUM}
 * @param letter one letter that tells it from the others in its language
 * @param label its name
 * @param asks what it asks of the employer; never that a risk is acceptable, since the law wants it removed where it can
 *     be
 */
public record RiskClass(String code, Tone tone, Shape shape, Words letter, Words label, Words asks) {}
