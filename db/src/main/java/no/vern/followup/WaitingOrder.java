package no.vern.followup;

import java.time.LocalDate;
import java.util.Comparator;
import no.vern.routine.Force;

/**
 * In which order what waits in a case is taken up. What has a day comes by its day, so that what is late is first; then the
 * duties without a day, then what else is to be done or decided, and last what nobody knows yet whether it is needed. What is
 * alike stays in the order of the routine.
 */
final class WaitingOrder {
    static final Comparator<PlannedStep> NEXT_FIRST =
            Comparator.comparingInt(WaitingOrder::rank).thenComparing(WaitingOrder::day);

    private WaitingOrder() {}

    private static int rank(PlannedStep planned) {
        if (planned.unclear()) {
            return 3;
        }
        if (planned.deadline() != null) {
            return 0;
        }
        return planned.step().force() == Force.MUST ? 1 : 2;
    }

    private static LocalDate day(PlannedStep planned) {
        return planned.deadline() == null ? LocalDate.MAX : planned.deadline().due();
    }
}
