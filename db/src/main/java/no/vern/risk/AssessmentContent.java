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
        Mapping mapping) {
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
                mapping.cleaned());
    }

    /** The same, gone through to the end or not. */
    public AssessmentContent withFinished(boolean now) {
        return new AssessmentContent(
                unitId, title, topic, occasion, assessedOn, reviseOn, now, participants, mapping);
    }
}
