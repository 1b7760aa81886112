package no.vern.training;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How far one kind of training has come in a unit, or in all of them.
 *
 * @param people how many it reached <em>at the least</em>: where sessions only counted heads, nobody can tell whether
 *     the same came twice
 * @param employees of the unit; null when nobody counted them
 * @param lastHeld null when it never was, as far as is known
 * @param nextOn when it is due; null when it is not due by itself
 * @param planned whether a day for it lies ahead
 */
public record Reach(
        int people,
        @Nullable Integer employees,
        @Nullable LocalDate lastHeld,
        @Nullable LocalDate nextOn,
        boolean planned) {
    /** From 0 to 1; more people than employees (people come and go) is all of them. */
    public OptionalDouble share() {
        return employees == null || employees == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(1, (double) people / employees));
    }

    /** Whether it should have been held again, or at all. */
    public boolean overdue(LocalDate day) {
        return lastHeld == null || nextOn != null && nextOn.isBefore(day);
    }
}
