package no.vern.followup;

import java.time.LocalDate;
import java.util.Comparator;
import no.vern.routine.Force;

/**
 * In which order what waits is taken up on a day. On the day of an injury and the next, whether it is serious comes before all:
 * then it is to be notified at once ({@code rules-and-rates} 3.1). Else what is late or due comes first; then what somebody
 * has to find out by now, since a duty may hang on it; then what comes, by its day; then the duties without a day, then what
 * else is to be done or decided, and last what nobody knows yet whether it is needed. What is alike stays in the order of
 * the routine.
 */
final class WaitingOrder {
    private WaitingOrder() {}

    static Comparator<PlannedStep> on(LocalDate day) {
        return Comparator.<PlannedStep>comparingInt(planned -> rank(planned, day)).thenComparing(WaitingOrder::due);
    }

    private static int rank(PlannedStep planned, LocalDate day) {
        if (planned.unclear()) {
            return 5;
        }
        if (planned.deadline() == null) {
            return planned.step().force() == Force.MUST ? 3 : 4;
        }
        if (due(planned).isAfter(day)) {
            return 2;
        }
        if (planned.asksSerious() && !due(planned).plusDays(1).isBefore(day)) {
            return -1;
        }
        return planned.applies() == Truth.UNKNOWN ? 1 : 0;
    }

    private static LocalDate due(PlannedStep planned) {
        return planned.deadline() == null ? LocalDate.MAX : planned.deadline().due();
    }
}
