package no.vern.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something was last held for a unit.
 *
 * @param set the day that was set for the next one then; null when none was
 */
public record LastHeld(LocalDate on, @Nullable LocalDate set) {
    /**
     * When it is due again: on the day that was set, else when it counts no more.
     *
     * @param months how long it counts
     */
    public LocalDate next(int months) {
        return set == null ? on.plusMonths(months) : set;
    }
}
