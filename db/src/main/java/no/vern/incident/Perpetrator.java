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

    /**
     * Whether it is violence or a threat and nobody has said who did it, not even that it is not known: without it nobody
     * can tell whether it has to be referred ({@code violence-and-strain} 2A.0, S01).
     */
    public static boolean untold(IncidentContent content) {
        var type = content.type();
        return type != null
                && type.group() == IncidentType.Group.VIOLENCE_AND_THREATS
                && content.perpetrator() == null;
    }

    /** Whether the violence routines apply; an employee or leader is referred to conflict handling instead. */
    public boolean thirdParty() {
        return thirdParty;
    }
}
