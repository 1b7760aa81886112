package no.vern.measure;

import java.time.LocalDate;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who does it by when ({@code violence-and-strain} R14).
 *
 * @param responsible the leader who answers for it: a name or a role
 * @param doer who carries it out, when it is somebody else
 * @param dueOn null only while it is being written
 * @param interim what is done until then
 * @param cost in whole kroner; null when it is not known
 * @param blockedBy what is in the way
 */
public record MeasurePlan(
        String responsible,
        String doer,
        @Nullable LocalDate dueOn,
        String interim,
        @Nullable Integer cost,
        String blockedBy) {
    /** Nothing yet. */
    public static final MeasurePlan EMPTY = new MeasurePlan("", "", null, "", null, "");

    public static MeasurePlan of(String responsible, @Nullable LocalDate dueOn) {
        return new MeasurePlan(responsible, "", dueOn, "", null, "");
    }

    MeasurePlan cleaned() {
        return new MeasurePlan(
                Words.clean(responsible), Words.clean(doer), dueOn, Words.clean(interim), cost, Words.clean(blockedBy));
    }
}
