package no.vern.measure;

/** What a measure comes from ({@code violence-and-strain} 2A.1, {@code preventive-work-1} 3.9). */
public enum MeasureSource {
    RISK_ASSESSMENT,
    INCIDENT,
    ROUND,
    AMU_RESOLUTION,
    BHT_ADVICE,
    SURVEY,
    /** What an authority has ordered. */
    ORDER,
    OTHER
}
