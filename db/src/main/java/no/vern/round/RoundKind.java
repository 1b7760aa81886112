package no.vern.round;

/** What is gone through ({@code preventive-work-1} B9, B10; {@code rules-and-rates} 5). */
public enum RoundKind {
    /** Vernerunde: employer and safety representative go through the unit. */
    ROUND,
    /** A short check before somebody goes out to another's place. */
    VISIT,
    /** SJA, safe job analysis: a task before it begins. */
    TASK
}
