package no.vern.app.followup;

/** How a step stands, as the timeline shows it: each has a shape and a word. */
enum Sign {
    OPEN,
    LATE,
    /** A decision that is still to be taken. */
    DECIDE,
    /** Nobody knows yet whether it is needed. */
    CLARIFY,
    DONE,
    DECIDED,
    NOT_RELEVANT,
    DECLINED,
    /** Nobody told of it before the case was closed, and nothing asked for it. */
    LEFT;

    /** Whether somebody has something to do about it. */
    boolean waits() {
        return this == OPEN || this == LATE || this == DECIDE || this == CLARIFY;
    }
}
