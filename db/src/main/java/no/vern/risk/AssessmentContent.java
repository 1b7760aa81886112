package no.vern.risk;

import java.time.LocalDate;
import java.util.UUID;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells about a risk assessment ({@code violence-and-strain} 2A.1).
 *
 * @param unitId null only while it is being written, as the two days are
 * @param reviseOn when it is to be looked at again
 * @param finished whether all took part and all is gone through
 * @param mapping how it was made
 * @param matrix what its hazards are scored in; null while nobody has chosen: then the one in force on its day
 */
public record AssessmentContent(
        @Nullable UUID unitId,
        String title,
        RiskTopic topic,
        Occasion occasion,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate reviseOn,
        boolean finished,
        Participants participants,
        Mapping mapping,
        @Nullable MatrixEdition matrix) {
    /** Scored in the matrix that is in force on its day. */
    public AssessmentContent(
            @Nullable UUID unitId,
            String title,
            RiskTopic topic,
            Occasion occasion,
            @Nullable LocalDate assessedOn,
            @Nullable LocalDate reviseOn,
            boolean finished,
            Participants participants,
            Mapping mapping) {
        this(unitId, title, topic, occasion, assessedOn, reviseOn, finished, participants, mapping, null);
    }

    /** Whether it holds on the day: finished, and not yet due for revision. */
    public boolean valid(LocalDate day) {
        return finished && reviseOn != null && day.isBefore(reviseOn);
    }

    AssessmentContent cleaned() {
        return new AssessmentContent(
                unitId,
                Words.clean(title),
                topic,
                occasion,
                assessedOn,
                reviseOn,
                finished,
                participants.cleaned(),
                mapping.cleaned(),
                matrix);
    }

    /** The same, of that unit. */
    public AssessmentContent at(UUID unit) {
        return new AssessmentContent(
                unit, title, topic, occasion, assessedOn, reviseOn, finished, participants, mapping, matrix);
    }

    /** The same, with who took part. */
    public AssessmentContent with(Participants who) {
        return new AssessmentContent(
                unitId, title, topic, occasion, assessedOn, reviseOn, finished, who, mapping, matrix);
    }

    /** The same, gone through to the end or not. */
    public AssessmentContent withFinished(boolean now) {
        return new AssessmentContent(
                unitId, title, topic, occasion, assessedOn, reviseOn, now, participants, mapping, matrix);
    }

    /** The same, scored in that matrix. */
    public AssessmentContent withMatrix(MatrixEdition edition) {
        return new AssessmentContent(
                unitId, title, topic, occasion, assessedOn, reviseOn, finished, participants, mapping, edition);
    }
}
