package no.vern.bht;

import org.jspecify.annotations.Nullable;

/**
 * Whether a plan for BHT's assistance holds for a unit on a day, and which one that is told of.
 *
 * @param plan null only when there is none at all
 */
public record BhtCover(State state, @Nullable BhtPlan plan) {
    /** From what holds to what is not there. */
    public enum State {
        HOLDS,
        /** It holds, and the day on which it was to be looked at again has come. */
        TO_REVISE,
        EXPIRED,
        /** It is agreed, and begins later. */
        TO_COME,
        /** It is only being written. */
        DRAFT,
        NONE
    }

    static final BhtCover NOTHING = new BhtCover(State.NONE, null);

    /** Whether one is in force. */
    public boolean holds() {
        return state == State.HOLDS || state == State.TO_REVISE;
    }
}
