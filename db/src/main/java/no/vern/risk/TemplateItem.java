package no.vern.risk;

import no.vern.routine.Words;

/**
 * One thing that a template asks about.
 *
 * @param code what is stored, e.g. {@code STAFFING}
 * @param mandatory whether an assessment cannot be finished without it
 * @param name a few words
 * @param help what to think of; empty when the name says it all
 */
public record TemplateItem(String code, Direction direction, boolean mandatory, Words name, Words help) {}
