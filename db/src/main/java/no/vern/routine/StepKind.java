package no.vern.routine;

/** What a step is, and so how it is answered ({@code violence-and-strain} 2A, column Type). */
public enum StepKind {
    /** Something is done. */
    ACT,
    /** Something is decided; the decision and its reason are what is kept, whatever it is. */
    DECISION,
    /** Somebody is told. */
    NOTIFY,
    /** People meet and talk. */
    MEETING,
    /** Something is written down in a register. */
    REGISTER,
    /** Something to know; nothing is asked. */
    INFORMATION
}
