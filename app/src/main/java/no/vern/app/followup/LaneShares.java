package no.vern.app.followup;

import no.vern.routine.Lane;
import org.jspecify.annotations.Nullable;

/** How the width is shared among the four lanes: most for the care of people, and for the lane with an opened step. */
final class LaneShares {
    private static final double[] CLOSED = {20, 34, 25, 21};
    private static final double OPENED = 46;
    private static final double ALL = 100;

    private LaneShares() {}

    /** @param opened the lane of the opened step; null while none is */
    static double percent(Lane lane, @Nullable Lane opened) {
        var share = CLOSED[lane.ordinal()];
        if (opened == null) {
            return share;
        }
        return lane == opened ? OPENED : (ALL - OPENED) * share / (ALL - CLOSED[opened.ordinal()]);
    }
}
