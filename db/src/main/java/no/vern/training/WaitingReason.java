package no.vern.training;

/** Why training waits ({@code preventive-work-2} 3.30). */
public enum WaitingReason {
    /** Nobody has settled who is to arrange it. */
    ORGANISER,
    TIME,
    HR_CAPACITY,
    OTHER
}
