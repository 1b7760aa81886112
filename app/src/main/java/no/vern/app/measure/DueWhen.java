package no.vern.app.measure;

/** What the list can be narrowed to by deadline. */
public enum DueWhen {
    LATE,
    WITHIN_30_DAYS,
    WITHIN_90_DAYS
}
