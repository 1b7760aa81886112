package no.vern.risk;

import no.vern.routine.Words;

/**
 * One level of probability: how often the consequence is to be expected in what is assessed, as a rule a unit.
 *
 * @param code what is stored, e.g. {@code P2}
 * @param from events a year, this many included
 * @param to events a year, this many excluded; infinite at the highest level
 * @param name one or two words
 * @param definition the bounds in words
 */
public record FrequencyLevel(String code, double from, double to, Words name, Words definition) {
    public FrequencyLevel {
        if (!(from >= 0) || !(to > from)) {
            throw new IllegalArgumentException("Level %s ends before it begins".formatted(code));
        }
    }
}
