package no.vern.incident;

/**
 * What kind of event it was: the union of the violence guideline's forms (2, 4.3 of the documents behind
 * {@code violence-and-strain} 3.1–3.3), the thesis' local classification, and accidents, illness and deviations.
 */
public enum IncidentType {
    PHYSICAL_VIOLENCE(Group.VIOLENCE_AND_THREATS),
    SEXUAL_VIOLENCE(Group.VIOLENCE_AND_THREATS),
    PSYCHOLOGICAL_VIOLENCE(Group.VIOLENCE_AND_THREATS),
    THREATENING_BEHAVIOUR(Group.VIOLENCE_AND_THREATS),
    THREAT(Group.VIOLENCE_AND_THREATS),
    INDIRECT_THREAT(Group.VIOLENCE_AND_THREATS),
    REMOTE_THREAT(Group.VIOLENCE_AND_THREATS),
    VERBAL_ABUSE(Group.VIOLENCE_AND_THREATS),
    TAUNTING(Group.VIOLENCE_AND_THREATS),
    HARASSMENT(Group.VIOLENCE_AND_THREATS),
    BULLYING(Group.VIOLENCE_AND_THREATS),
    HATE_SPEECH(Group.VIOLENCE_AND_THREATS),
    SUICIDE_THREAT(Group.VIOLENCE_AND_THREATS),
    SELF_HARM_THREAT(Group.VIOLENCE_AND_THREATS),
    PROPERTY_DAMAGE(Group.VIOLENCE_AND_THREATS),
    DISCOMFORT(Group.VIOLENCE_AND_THREATS),
    ACCIDENT(Group.ACCIDENTS_AND_HEALTH),
    NEAR_MISS(Group.ACCIDENTS_AND_HEALTH),
    ILLNESS(Group.ACCIDENTS_AND_HEALTH),
    OTHER_DEVIATION(Group.ACCIDENTS_AND_HEALTH);

    /** The heading that a list of types shows a type under. */
    public enum Group {
        VIOLENCE_AND_THREATS,
        ACCIDENTS_AND_HEALTH
    }

    private final Group group;

    IncidentType(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /**
     * Whether it can happen while nobody is there: damage without a person being hit is violence, too ({@code
     * violence-and-strain} 10, point 2), and a near miss or deviation need not have been near anybody.
     */
    public boolean canHappenToNobody() {
        return switch (this) {
            case PROPERTY_DAMAGE, NEAR_MISS, OTHER_DEVIATION -> true;
            default -> false;
        };
    }
}
