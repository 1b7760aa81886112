package no.vern.risk;

/** What an assessment was made for ({@code violence-and-strain} 2A.1). */
public enum Occasion {
    YEARLY,
    ROUND,
    CHANGE,
    INCIDENT,
    OTHER
}
