package no.vern.app.overview;

import java.time.LocalDate;
import java.util.Map;
import no.vern.measure.DueMeasures;
import no.vern.measure.MeasureStatus;

/**
 * The measures that wait for somebody, and where all of them stand.
 *
 * @param day the day that it was read for
 * @param due until so many days ahead as one is reminded
 * @param byStatus how many stand where
 */
record MeasuresToday(LocalDate day, DueMeasures due, Map<MeasureStatus, Integer> byStatus) {
    /** As many as Oversikt has room for. */
    static final int SHOWN = 1;

    /** Whether nobody has anything to do with any of them now. */
    boolean none() {
        return due.first().isEmpty();
    }
}
