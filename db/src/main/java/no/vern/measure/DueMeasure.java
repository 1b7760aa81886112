package no.vern.measure;

import java.time.LocalDate;

/**
 * A measure that waits for somebody.
 *
 * @param task what is to be done
 * @param on the day by which
 */
public record DueMeasure(MeasureRow row, Task task, LocalDate on) {
    /** What is to be done with it. */
    public enum Task {
        CARRY_OUT,
        EVALUATE,
        /** It was found to work, and then it happened again. */
        ASK_AGAIN
    }

    public boolean late(LocalDate today) {
        return on.isBefore(today);
    }
}
