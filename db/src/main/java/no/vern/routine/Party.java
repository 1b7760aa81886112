package no.vern.routine;

/** Who takes a step, or whom it is for ({@code violence-and-strain} 3.10 and 3.11). */
public enum Party {
    /** The one that it happened to, or who saw it: the reader of guideline 7. */
    EMPLOYEE,
    COLLEAGUES,
    EMPLOYER,
    LINE_MANAGER,
    CHIEF_EXECUTIVE,
    SECTOR_HEAD,
    HR_HEAD,
    HR,
    CHIEF_SAFETY_REPRESENTATIVE,
    LOCAL_SAFETY_REPRESENTATIVE,
    POLICE,
    DOCTOR,
    HEALTH_PERSONNEL,
    PSYCHOLOGIST,
    OCCUPATIONAL_HEALTH_SERVICE,
    SCHOOL_NURSE,
    CHILD_WELFARE,
    LABOUR_INSPECTION,
    NAV,
    INSURER,
    HEALTH_AUTHORITIES,
    EXPOSED_PERSON,
    THREATENED_PERSON,
    INJURED_PERSON,
    INVOLVED_PERSONS,
    WITNESSES,
    FAMILY,
    NEXT_OF_KIN,
    /** All employees of the workplace. */
    STAFF,
    AMU,
    /** The organisation's own register. */
    INTERNAL,
    /** The source names nobody. */
    UNSTATED
}
