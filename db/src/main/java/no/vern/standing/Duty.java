package no.vern.standing;

/** What every unit is to have. */
public enum Duty {
    /** A risk assessment that holds ({@code violence-and-strain} R12). */
    ASSESSMENT,
    /** Its own plan for handling violence and threats (R12). */
    HANDLING_PLAN,
    /** A safety round within the months that the settings say ({@code preventive-work-2} 2.35). */
    ROUND,
    /** A drill that still counts ({@code bht-and-employer} S17). */
    DRILL,
    /** A plan for BHT's assistance, its own or that of a unit above ({@code bht-and-employer} S18). */
    BHT_PLAN
}
