package no.vern.measure;

import java.time.LocalDate;
import java.util.UUID;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells about a concern ({@code preventive-work-1} 7, no. 1, 3 and 7): who is to answer, by when, and the
 * answer, which is a decision with its reason and who was told.
 *
 * @param measure the measure that it is about or led to; null for none
 * @param matter what was raised
 * @param decidedOn null until it is answered
 */
public record ConcernContent(
        @Nullable UUID unitId,
        @Nullable UUID measure,
        @Nullable LocalDate raisedOn,
        String matter,
        String addressee,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate decidedOn,
        String decision,
        String reason,
        String told) {
    /** One that nobody has answered yet. */
    public static ConcernContent raised(
            @Nullable UUID unit, LocalDate on, String matter, String addressee, LocalDate answerBy) {
        return new ConcernContent(unit, null, on, matter, addressee, answerBy, null, "", "", "");
    }

    /** The same with its answer. */
    public ConcernContent answered(LocalDate on, String what, String why, String whom) {
        return new ConcernContent(unitId, measure, raisedOn, matter, addressee, answerBy, on, what, why, whom);
    }

    /** The same about a measure, or about none. */
    public ConcernContent about(@Nullable UUID which) {
        return new ConcernContent(
                unitId, which, raisedOn, matter, addressee, answerBy, decidedOn, decision, reason, told);
    }

    /** Whether somebody still waits for an answer. */
    public boolean unanswered() {
        return decidedOn == null;
    }

    public boolean late(LocalDate today) {
        return unanswered() && answerBy != null && answerBy.isBefore(today);
    }

    ConcernContent cleaned() {
        return new ConcernContent(
                unitId,
                measure,
                raisedOn,
                Words.clean(matter),
                Words.clean(addressee),
                answerBy,
                decidedOn,
                Words.clean(decision),
                Words.clean(reason),
                Words.clean(told));
    }
}
