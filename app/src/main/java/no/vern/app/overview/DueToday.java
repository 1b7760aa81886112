package no.vern.app.overview;

import java.time.LocalDate;
import java.util.List;
import no.vern.followup.DueStep;

/**
 * What is to be done today.
 *
 * @param day the day that it was read for
 * @param late how many steps should have been done before
 * @param steps the most urgent first, late ones included
 */
record DueToday(LocalDate day, long late, List<DueStep> steps) {
    static DueToday of(List<DueStep> due, LocalDate day) {
        var late = due.stream().filter(step -> step.on(day) == DueStep.Urgency.LATE).count();
        return new DueToday(day, late, List.copyOf(due));
    }

    long dueToday() {
        return steps.size() - late;
    }
}
