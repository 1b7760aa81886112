package no.vern.app.overview;

import java.time.LocalDate;
import java.util.List;
import no.vern.bht.BhtWaiting;
import no.vern.followup.DueStep;

/**
 * What is to be done today.
 *
 * @param day the day that it was read for
 * @param lines the most urgent first, late ones included
 * @param undated one line for each case with duties that have no day, oldest case first
 * @param bht the cases in which a report to BHT waits
 */
record DueToday(LocalDate day, List<DueLine> lines, List<DueLine> undated, List<BhtWaiting> bht) {
    DueToday {
        lines = List.copyOf(lines);
        undated = List.copyOf(undated);
        bht = List.copyOf(bht);
    }

    List<DueStep> steps() {
        return lines.stream().map(DueLine::step).toList();
    }

    /** For how many people a report to BHT waits. */
    long forBht() {
        return bht.stream().mapToLong(waiting -> waiting.known().waiting()).sum();
    }

    long late() {
        return on(DueStep.Urgency.LATE);
    }

    /** With what is to be clarified: that waits no longer, either. */
    long dueToday() {
        return on(DueStep.Urgency.DUE) + on(DueStep.Urgency.CLARIFY);
    }

    private long on(DueStep.Urgency urgency) {
        return lines.stream().filter(line -> line.step().on(day) == urgency).count();
    }
}
