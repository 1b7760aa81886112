package no.vern.app.followup;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
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

    /** One id for the step of that case, the same each time. */
    UUID in(UUID incident) {
        return UUID.nameUUIDFromBytes((incident + " " + step + " " + person).getBytes(StandardCharsets.UTF_8));
    }
}
