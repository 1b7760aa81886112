package no.vern.injury;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.incident.AffectedPerson;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentType;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of injuries and illnesses after aml § 5-1, for one injured person. Medical detail stands in it
 * only with that person's consent (second paragraph).
 *
 * @param report of the case
 * @param person null when the case names nobody
 * @param facts what is known of this person's injury beyond the report
 */
public record InjuryLine(IncidentContent report, @Nullable AffectedPerson person, InjuryFacts facts) {
    /**
     * The lines of a case: one for each injured person, one without a person when it names nobody, none when nobody was
     * hurt.
     *
     * @param known what is known of injuries, by the person's id
     */
    public static List<InjuryLine> of(IncidentContent report, Map<UUID, InjuryFacts> known) {
        var injured = NavNotice.injured(report);
        if (injured.isEmpty()) {
            var hurt = Boolean.TRUE.equals(report.injury()) || report.type() == IncidentType.ILLNESS;
            return hurt ? List.of(new InjuryLine(report, null, InjuryFacts.UNKNOWN)) : List.of();
        }
        return injured.stream()
                .map(person -> new InjuryLine(report, person, facts(person, known)))
                .toList();
    }

    private static InjuryFacts facts(AffectedPerson person, Map<UUID, InjuryFacts> known) {
        return person.id() == null
                ? InjuryFacts.UNKNOWN
                : known.getOrDefault(person.id(), InjuryFacts.UNKNOWN);
    }

    /** Whether medical detail may stand in the line. */
    public boolean medical() {
        return facts.consentOn() != null;
    }

    /** What may stand in the line: kind of injury, part of the body and days of absence are unknown without a consent. */
    public Harm harm() {
        var known = facts.harm(report);
        return medical()
                ? known
                : new Harm(null, null, null, known.workDone(), known.tasks(), known.factors(), known.illOn());
    }
}
