package no.vern.followup;

/**
 * What makes an injury serious, so that the Labour Inspection and the police are notified at once (aml § 5-2, as the
 * Labour Inspection explains it; {@code rules-and-rates} 3.1).
 */
public enum SeriousCriterion {
    DEATH,
    LIFE_THREATENING,
    /** Expected to last, or to keep somebody from work for long; psychological injuries, too. */
    LASTING_INCAPACITY,
    HEAD_INJURY,
    /** Not a simple break of a finger or toe. */
    SKELETAL_INJURY,
    INTERNAL_INJURY,
    AMPUTATION,
    POISONING,
    UNCONSCIOUSNESS,
    BURN_FROST_CORROSION,
    HYPOTHERMIA,
    /** Not a simple outpatient treatment. */
    HOSPITAL_TREATMENT
}
