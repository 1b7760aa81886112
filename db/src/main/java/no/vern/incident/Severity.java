package no.vern.incident;

/** The three grades of the published severity table (Lillevik and Øien 2014, p. 154), mildest first. */
public enum Severity {
    MINOR,
    SERIOUS,
    VERY_SERIOUS
}
