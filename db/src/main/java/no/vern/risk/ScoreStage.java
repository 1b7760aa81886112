package no.vern.risk;

/** What of a hazard was scored. */
public enum ScoreStage {
    /** Without any measure. */
    BEFORE,
    /** As it is, with the measures that there are. */
    NOW,
    /** As it is to be, once the planned measures work. */
    TARGET
}
