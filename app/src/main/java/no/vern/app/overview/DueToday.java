package no.vern.app.overview;

import java.time.LocalDate;
import java.util.List;
import no.vern.followup.DueStep;

/**
 * What is to be done today.
 *
 * @param day the day that it was read for
 * @param steps the most urgent first, late ones included
 */
record DueToday(LocalDate day, List<DueStep> steps) {
    static DueToday of(List<DueStep> due, LocalDate day) {
        return new DueToday(day, List.copyOf(due));
    }

    long late() {
        return on(DueStep.Urgency.LATE);
    }

    long dueToday() {
        return on(DueStep.Urgency.DUE);
    }

    private long on(DueStep.Urgency urgency) {
        return steps.stream().filter(step -> step.on(day) == urgency).count();
    }
}
