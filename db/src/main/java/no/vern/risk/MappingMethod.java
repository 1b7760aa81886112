package no.vern.risk;

/** By what one found out what can go wrong ({@code violence-and-strain} 3.9, {@code preventive-work-1} 3.9). */
public enum MappingMethod {
    DEVIATIONS,
    SURVEY,
    ROUND,
    APPRAISAL_TALKS,
    OBSERVATION,
    MEASUREMENT
}
