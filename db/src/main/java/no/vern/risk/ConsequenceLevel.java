package no.vern.risk;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import no.vern.routine.Words;

/**
 * One level of consequence.
 *
 * @param code what is stored, e.g. {@code C3}
 * @param name one or two words
 * @param definitions what it means for each dimension, none left out
 */
public record ConsequenceLevel(String code, Words name, Map<Dimension, Words> definitions) {
    public ConsequenceLevel {
        if (definitions.size() < Dimension.values().length) {
            throw new IllegalArgumentException("Level %s does not define every dimension".formatted(code));
        }
        definitions = Collections.unmodifiableMap(new EnumMap<>(definitions));
    }
}
