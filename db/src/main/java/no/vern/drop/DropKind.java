package no.vern.drop;

import no.vern.incident.IncidentType;

/**
 * Where a small strain comes from ({@code violence-and-strain} 2B B3, 3.2 and 3.18): what somebody does to one, or what
 * one takes in of others.
 */
public enum DropKind {
    DISCOMFORT(true, IncidentType.DISCOMFORT),
    VERBAL_ABUSE(true, IncidentType.VERBAL_ABUSE),
    TAUNTING(true, IncidentType.TAUNTING),
    /** Stories that one did not ask for, illness, death, threats of suicide met at work. */
    OTHERS_SUFFERING(false, IncidentType.OTHER_DEVIATION),
    /** A decision on life and health, an unknown meeting: taken alone. */
    ALONE(false, IncidentType.OTHER_DEVIATION),
    /** Late or outside, and home without having talked it over. */
    NO_DEBRIEF(false, IncidentType.OTHER_DEVIATION),
    /** Too much at once, demands that pull apart, expectations beyond the mandate. */
    DEMANDS(false, IncidentType.OTHER_DEVIATION),
    /** Listening to what colleagues carry. */
    LISTENING(false, IncidentType.OTHER_DEVIATION);

    private final boolean direct;
    private final IncidentType incident;

    DropKind(boolean direct, IncidentType incident) {
        this.direct = direct;
        this.incident = incident;
    }

    /** Whether somebody does it to one, as against what one takes in of others. */
    public boolean direct() {
        return direct;
    }

    /** What it is called once it is reported as an incident. */
    public IncidentType incident() {
        return incident;
    }
}
