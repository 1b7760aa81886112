package no.vern.bht;

import java.util.List;
import java.util.UUID;
import no.vern.incident.AffectedPerson;
import org.jspecify.annotations.Nullable;

/**
 * Where reporting to BHT stands for one of the affected.
 *
 * @param person null while nobody is named
 * @param times how often they were exposed in the span of the criteria, this case counted in
 * @param met the criteria that are met
 * @param version of the answer; 0 when there is none
 */
public record BhtPerson(
        @Nullable AffectedPerson person, long times, List<BhtCriterion> met, int version, BhtAnswer answer) {
    /** Whether it is to be reported and nobody has said what became of it. */
    public boolean waits() {
        return !met.isEmpty() && answer.decision() == null;
    }

    /** The id that the person has in the case. */
    public @Nullable UUID id() {
        return person == null ? null : person.id();
    }
}
