package no.vern.risk;

/** What a consequence is a consequence for; every level of a matrix says what it means for each. */
public enum Dimension {
    /** Injury and illness of the body. */
    PERSON,
    /** Safety felt, after-reactions, strain. */
    PSYCHOSOCIAL,
    ENVIRONMENT,
    /** Things, and whether the work can go on. */
    MATERIAL,
    REPUTATION
}
