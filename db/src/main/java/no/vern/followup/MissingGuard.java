package no.vern.followup;

import java.util.List;
import no.vern.routine.Guard;

/**
 * A guard that keeps a case from being closed.
 *
 * @param steps what is left to do for it
 */
public record MissingGuard(Guard guard, List<PlannedStep> steps) {
    public MissingGuard {
        steps = List.copyOf(steps);
    }
}
