package no.vern.incident;

/** Where the case stands ({@code violence-and-strain} 9.1). */
public enum IncidentStatus {
    REPORTED,
    IN_PROGRESS,
    FOLLOW_UP,
    READY_TO_CLOSE,
    CLOSED,
    REOPENED,
    /** Perpetrator is an employee or leader: handled by another routine, only a trace is kept here. */
    REFERRED;

    /** Whether somebody still has something to do here. */
    public boolean open() {
        return this != CLOSED && this != REFERRED;
    }
}
