package no.vern.routine;

/** What it takes to pass a guard ({@code violence-and-strain} 9.2). */
public enum GuardKind {
    /** A duty: done, or declined by the person. */
    HARD,
    /** Any recorded answer with its reason. */
    DECISION,
    /** May be left out with a written reason. */
    SOFT
}
