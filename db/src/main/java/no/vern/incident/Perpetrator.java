package no.vern.incident;

/** Who did it, as a category; never who by name. The guideline covers third parties only. */
public enum Perpetrator {
    SERVICE_USER(true),
    PATIENT(true),
    PUPIL(true),
    YOUNG_CHILD(true),
    CUSTOMER(true),
    RELATIVE_OF_USER(true),
    PUBLIC(true),
    UNKNOWN(true),
    EMPLOYEE(false),
    LEADER(false);

    private final boolean thirdParty;

    Perpetrator(boolean thirdParty) {
        this.thirdParty = thirdParty;
    }

    /** Whether the violence routines apply; an employee or leader is referred to conflict handling instead. */
    public boolean thirdParty() {
        return thirdParty;
    }
}
