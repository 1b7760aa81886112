package no.vern.app.followup;

import java.util.UUID;
import no.vern.app.ui.Typed;
import no.vern.followup.PlannedStep;
import org.jspecify.annotations.Nullable;

/**
 * Which step of a case is meant.
 *
 * @param person id of the affected person that it is for; null when it is one for the whole case
 */
public record StepKey(String step, @Nullable UUID person) {
    static StepKey of(PlannedStep planned) {
        return new StepKey(
                planned.step().id(),
                planned.person() == null ? null : planned.person().id());
    }

    /** Under which what is typed of it is kept, so that it goes with its case. */
    Typed.Key typed(UUID incident) {
        return Typed.Key.part("step", incident, step + " " + person);
    }
}
