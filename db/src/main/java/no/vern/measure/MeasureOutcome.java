package no.vern.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a measure: when it was carried out and by whom, and what was found when somebody looked.
 *
 * @param effect what was seen; may be told before the three answers are
 * @param reason why it was dropped, or taken up again
 */
public record MeasureOutcome(
        @Nullable LocalDate doneOn,
        String doneBy,
        @Nullable Evaluation evaluation,
        String effect,
        String reason) {
    /** Nothing yet. */
    public static final MeasureOutcome NONE = new MeasureOutcome(null, "", null, "", "");

    /** When somebody looked; null when nobody has. */
    public @Nullable LocalDate evaluatedOn() {
        return evaluation == null ? null : evaluation.on();
    }

    MeasureOutcome because(String why) {
        return new MeasureOutcome(doneOn, doneBy, evaluation, effect, why);
    }
}
