package no.vern.followup;

import java.util.List;

/**
 * What waits in all cases that are followed up and open.
 *
 * @param due the steps with a day, most urgent first
 * @param undated the duties that the routines give no day, case by case from the oldest on, in the order of the routine:
 *     they are owed all the same, and nobody would be reminded of them by a date
 */
public record Agenda(List<DueStep> due, List<DueStep> undated) {
    public Agenda {
        due = List.copyOf(due);
        undated = List.copyOf(undated);
    }

    /** How many cases wait for a duty without a day. */
    public int casesWithUndated() {
        return (int) undated.stream().map(step -> step.incident().id()).distinct().count();
    }
}
