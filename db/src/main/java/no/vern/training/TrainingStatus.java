package no.vern.training;

/** How far it has come ({@code preventive-work-2} 3.30). */
public enum TrainingStatus {
    PLANNED,
    HELD,
    /** Put off, for a reason, until somebody acts. */
    WAITING
}
