package no.vern.measure;

import java.util.UUID;

/**
 * A measure in a list.
 *
 * @param unitName the unit's name
 * @param caseNumber of the case that it was made in; empty for none
 */
public record MeasureRow(Measure measure, String unitName, String caseNumber) {
    public UUID id() {
        return measure.id();
    }

    public MeasureContent content() {
        return measure.content();
    }
}
