package no.vern.measure;

/** What a measure is for ({@code violence-and-strain} R20). */
public enum Purpose {
    PREVENT,
    LEARN,
    CARE
}
