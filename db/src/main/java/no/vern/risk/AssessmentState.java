package no.vern.risk;

/** Where an assessment stands on a day; worked out, never stored. */
public enum AssessmentState {
    /** Not gone through to the end. */
    DRAFT,
    VALID,
    /** It was valid, and its day of revision has come. */
    OVERDUE,
    /** A later version of it is finished. */
    REPLACED
}
