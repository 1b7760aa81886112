package no.vern.risk;

/** What an assessment is of ({@code preventive-work-1} B9, {@code preventive-work-2} 2.36, {@code violence-and-strain} R12). */
public enum Scope {
    UNIT,
    TASK,
    PLACE,
    /** Before a visit to somebody's home or another place that is not one's own. */
    VISIT,
    /** A work operation of the week to come. */
    OPERATION
}
