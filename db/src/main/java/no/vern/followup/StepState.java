package no.vern.followup;

/** How far a step has come. */
public enum StepState {
    OPEN,
    DONE,
    /** An assessment was made and its reason is recorded. */
    DECIDED,
    NOT_RELEVANT,
    /** The person whom it is for did not want it. */
    DECLINED;

    public boolean settled() {
        return this != OPEN;
    }
}
