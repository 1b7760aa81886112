package no.vern.measure;

/** What a measure does about the strain ({@code preventive-work-2} 2.3). */
public enum MeasureType {
    /** Takes the cause away, or changes it. */
    PRIMARY,
    /** Helps people to master the strain. */
    SECONDARY,
    /** Helps those who have been strained. */
    TERTIARY,
    /** Strengthens what is good for health. */
    COMPENSATING
}
