package no.vern.bht;

import java.util.List;
import no.vern.incident.Incident;

/**
 * Where reporting to BHT stands in a case.
 *
 * @param criteria those of the day that the case was registered
 * @param persons whoever was exposed, injured or involved; one without a name while nobody is named
 */
public record BhtCase(Incident incident, BhtCriteria criteria, List<BhtPerson> persons) {
    /** For how many it is to be reported and nothing was decided. */
    public long waiting() {
        return persons.stream().filter(BhtPerson::waits).count();
    }

    /** Whether a criterion is met for anybody. */
    public boolean called() {
        return persons.stream().anyMatch(person -> !person.met().isEmpty());
    }
}
