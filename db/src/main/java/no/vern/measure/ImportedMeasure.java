package no.vern.measure;

import no.vern.exchange.ImportOrigin;

/**
 * A measure that a file brings.
 *
 * @param status where it stands there
 * @param origin the row that it comes from
 */
public record ImportedMeasure(
        MeasureContent content, MeasureStatus status, MeasureOutcome outcome, ImportOrigin origin) {}
