package no.vern.injury;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.incident.AffectedPerson;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRow;
import no.vern.incident.IncidentType;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of injuries and illnesses after aml § 5-1, for one injured person. Medical detail stands in it
 * only with that person's consent (second paragraph).
 *
 * @param row the case
 * @param person null when the case names nobody
 * @param facts what is known of this person's injury beyond the report
 * @param medical whether medical detail may stand in the line
 */
public record InjuryLine(IncidentRow row, @Nullable AffectedPerson person, InjuryFacts facts, boolean medical) {
    /**
     * The lines of a case: one for each injured person, one without a person when it names nobody, none when nobody was
     * hurt. The case tells of one injury; where several were hurt it may be anybody's, so all of them have to consent.
     *
     * @param known what is known of injuries, by the person's id
     */
    public static List<InjuryLine> of(IncidentRow row, Map<UUID, InjuryFacts> known) {
        var content = row.content();
        var injured = NavNotice.injured(content);
        if (injured.isEmpty()) {
            var hurt = Boolean.TRUE.equals(content.injury()) || content.type() == IncidentType.ILLNESS;
            return hurt ? List.of(new InjuryLine(row, null, InjuryFacts.UNKNOWN, false)) : List.of();
        }
        var medical = injured.stream().allMatch(person -> facts(person, known).consentOn() != null);
        return injured.stream()
                .map(person -> new InjuryLine(row, person, facts(person, known), medical))
                .toList();
    }

    private static InjuryFacts facts(AffectedPerson person, Map<UUID, InjuryFacts> known) {
        return person.id() == null
                ? InjuryFacts.UNKNOWN
                : known.getOrDefault(person.id(), InjuryFacts.UNKNOWN);
    }

    /** Code of NAV's list {@code skadetype}; null when it is not known or may not be told. */
    public @Nullable String injuryType() {
        return medical ? content().injuryType() : null;
    }

    /** Code of NAV's list {@code skadetKroppsdel}; null when it is not known or may not be told. */
    public @Nullable String bodyPart() {
        return medical ? content().bodyPart() : null;
    }

    /** Days; null when they are not known or may not be told. */
    public @Nullable Integer absenceDays() {
        return medical ? content().absenceDays() : null;
    }

    private IncidentContent content() {
        return row.content();
    }
}
