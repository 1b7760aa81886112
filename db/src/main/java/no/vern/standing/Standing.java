package no.vern.standing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one duty of a unit.
 *
 * @param since when it was last done, or began to hold; null when it never did, as far as is known
 * @param until when it ends or is due again; null when it does not end by itself
 * @param record what is told of, where it has an id: the assessment, the plan for BHT
 * @param others how many more of the unit are overdue beside it
 */
public record Standing(
        DutyState state,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable UUID record,
        int others) {
    static final Standing MISSING = new Standing(DutyState.MISSING, null, null, null, 0);

    static Standing of(DutyState state, @Nullable LocalDate since, @Nullable LocalDate until) {
        return new Standing(state, since, until, null, 0);
    }
}
