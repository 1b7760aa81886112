package no.vern.routine;

/** The four tracks of a case, which run side by side ({@code violence-and-strain} 9.1). */
public enum Lane {
    NOTIFY,
    CARE,
    EXTERNAL,
    PREVENT
}
