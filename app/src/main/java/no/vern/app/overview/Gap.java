package no.vern.app.overview;

import java.util.List;
import no.vern.organisation.Unit;

/** Units that lack something, by name. */
record Gap(Kind kind, List<Unit> units) {
    /** What they lack. */
    enum Kind {
        /** Nobody is line manager there. */
        LINE_MANAGER,
        /** Nobody is safety representative there, nor for a unit above. */
        SAFETY_REPRESENTATIVE,
        /** Not one risk assessment holds there. */
        RISK,
        /** No plan for handling violence and threats. */
        PLAN,
        /** No safety round within the months that the settings say. */
        ROUND,
        /** Somebody there waits for an answer that is overdue. */
        ANSWER,
        /** No drill of violence and threats, or too long ago. */
        DRILL,
        /** Not one incident in twelve months; it may be good, or nobody reports. */
        REPORTS
    }

    Gap {
        units = List.copyOf(units);
    }
}
