package no.vern.risk;

/** What an assessment is about; each has a template of its own ({@code preventive-work-1} 3.1). */
public enum RiskTopic {
    /** Violence and threats, to be revised every year. */
    VIOLENCE,
    PHYSICAL,
    CHEMICAL,
    /** Organisational and psychosocial. */
    PSYCHOSOCIAL,
    /** Emotional strain. */
    STRAIN,
    OTHER
}
