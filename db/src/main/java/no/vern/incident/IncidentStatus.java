package no.vern.incident;

import java.util.List;
import no.vern.workspace.Problem;

/** Where the case stands ({@code violence-and-strain} 9.1). */
public enum IncidentStatus {
    REPORTED,
    IN_PROGRESS,
    FOLLOW_UP,
    READY_TO_CLOSE,
    CLOSED,
    REOPENED,
    /** Perpetrator is an employee or leader: handled by another routine, only a trace is kept here. */
    REFERRED,
    /** From before: it came out of a register that was kept elsewhere, and is history until somebody takes it up. */
    KEPT;

    /** Whether somebody still has something to do here. */
    public boolean open() {
        return this != CLOSED && this != REFERRED && this != KEPT;
    }

    /** Why nothing can be added to a case that stands here, of a referred one only a trace is kept; else empty. */
    public List<Problem> locked() {
        return switch (this) {
            case CLOSED -> List.of(Problem.of("status", "rules.step.closed"));
            case REFERRED -> List.of(Problem.of("status", "rules.case.referred"));
            default -> List.of();
        };
    }

    /** Whether the follow-up of a case that has none can begin here. */
    public boolean startable() {
        return open() || this == KEPT;
    }

    /**
     * Whether a case can go from here to there: an open or kept one to any other step, to closed or to kept, a closed
     * one only by being reopened, a referred one nowhere.
     */
    public boolean canBecome(IncidentStatus next) {
        return switch (this) {
            case REFERRED -> false;
            case CLOSED -> next == REOPENED;
            default -> next != this && next != REFERRED && next != REOPENED;
        };
    }
}
