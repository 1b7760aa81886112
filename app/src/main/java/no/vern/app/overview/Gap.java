package no.vern.app.overview;

import java.util.List;
import no.vern.organisation.Unit;
import no.vern.standing.Duty;
import org.jspecify.annotations.Nullable;

/** Units that lack something, by name. */
record Gap(Kind kind, List<Unit> units) {
    /** What they lack. */
    enum Kind {
        /** Nobody is line manager there. */
        LINE_MANAGER,
        /** Nobody is safety representative there, nor for a unit above. */
        SAFETY_REPRESENTATIVE,
        /** Not one risk assessment holds there. */
        RISK(Duty.ASSESSMENT),
        /** No plan for handling violence and threats. */
        PLAN(Duty.HANDLING_PLAN),
        /** No safety round within the months that the settings say. */
        ROUND(Duty.ROUND),
        /** Somebody there waits for an answer that is overdue. */
        ANSWER,
        /** No drill of violence and threats, or too long ago. */
        DRILL(Duty.DRILL),
        /** No plan for BHT's assistance holds there, nor for a unit above. */
        BHT_PLAN(Duty.BHT_PLAN),
        /** Not one incident in twelve months; it may be good, or nobody reports. */
        REPORTS;

        private final @Nullable Duty duty;

        Kind() {
            this(null);
        }

        Kind(@Nullable Duty duty) {
            this.duty = duty;
        }

        /** What every unit is to have and these lack; null where it is something else. */
        @Nullable Duty duty() {
            return duty;
        }
    }

    Gap {
        units = List.copyOf(units);
    }
}
