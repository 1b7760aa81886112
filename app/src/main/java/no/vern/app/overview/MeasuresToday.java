package no.vern.app.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.vern.measure.DueMeasure;
import no.vern.measure.MeasureStatus;

/**
 * The measures that wait for somebody, and where all of them stand.
 *
 * @param day the day that it was read for
 * @param due until so many days ahead as one is reminded, what is due first at the top
 * @param byStatus how many stand where
 */
record MeasuresToday(LocalDate day, List<DueMeasure> due, Map<MeasureStatus, Integer> byStatus) {
    MeasuresToday {
        due = List.copyOf(due);
    }

    /** How many should have been carried out. */
    long late() {
        return due.stream()
                .filter(each -> each.task() == DueMeasure.Task.CARRY_OUT && each.late(day))
                .count();
    }
}
