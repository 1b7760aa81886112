package no.vern.measure;

/** Whom a measure reaches ({@code preventive-work-1} 3.7). */
public enum MeasureLevel {
    INDIVIDUAL,
    GROUP,
    ORGANISATION,
    SOCIETY
}
