package no.vern.app.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.vern.app.report.document.Addressee;
import no.vern.followup.PlannedStep;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Incident;
import no.vern.organisation.UnitRole;
import no.vern.routine.Party;
import org.jspecify.annotations.Nullable;

/** Who stands behind the parties of a routine today, at the unit of one case. */
record Contacts(Map<UnitRole, List<Contact>> holders) {
    /** Those who belong to one of the affected; whose they are is not known, so with several affected nobody is guessed. */
    private static final Set<Party> OF_ONE = Set.of(Party.NEXT_OF_KIN, Party.FAMILY);

    /** Whoever of the recipients answers first is told, and the others are not ({@code violence-and-strain} 2A.6). */
    private static final Set<String> ONE_IS_ENOUGH = Set.of("N02");

    /**
     * Whom to reach as this party: the first, and who stands in; empty when the organisation names nobody. What is written
     * to the line manager stays the manager's, or the deputy's: reporting to somebody above when neither can be reached and
     * it is urgent is a step of its own, N02 ({@code violence-and-strain} 2A.6).
     */
    List<Contact> of(Party party, PlannedStep planned, Incident incident) {
        var role = role(party);
        if (role == UnitRole.LINE_MANAGER) {
            return Stream.concat(at(role).stream(), at(UnitRole.DEPUTY).stream()).distinct().toList();
        }
        return role == null ? affected(party, planned, incident) : at(role);
    }

    /** The names that a notification of this step goes to, as far as they are known; none where nobody knows which of them. */
    String names(PlannedStep planned, Incident incident) {
        if (ONE_IS_ENOUGH.contains(planned.step().id())) {
            return "";
        }
        var names = new ArrayList<String>();
        for (var party : planned.step().recipients()) {
            of(party, planned, incident).stream().findFirst().map(Contact::name).ifPresent(names::add);
        }
        return String.join(", ", names.stream().distinct().toList());
    }

    /** Whom a text to this party is addressed to: the first who can be reached. */
    Addressee addressee(Party party, PlannedStep planned, Incident incident) {
        return of(party, planned, incident).stream()
                .findFirst()
                .map(contact -> new Addressee(contact.name(), contact.email()))
                .orElse(Addressee.UNKNOWN);
    }

    private List<Contact> at(UnitRole role) {
        return holders.getOrDefault(role, List.of());
    }

    private static List<Contact> affected(Party party, PlannedStep planned, Incident incident) {
        var person = planned.person();
        if (party == Party.EXPOSED_PERSON && person != null) {
            return named(Stream.of(person));
        }
        var role = affectedRole(party);
        return role == null || OF_ONE.contains(party) && several(incident)
                ? List.of()
                : named(incident.content().affected().stream().filter(one -> one.role() == role));
    }

    private static boolean several(Incident incident) {
        return incident.content().affected().stream()
                        .filter(one -> AffectedRole.HARMED.contains(one.role()))
                        .limit(2)
                        .count()
                > 1;
    }

    private static List<Contact> named(Stream<AffectedPerson> persons) {
        return persons.filter(person -> !person.name().isBlank())
                .map(person -> new Contact(person.name(), "", ""))
                .toList();
    }

    private static @Nullable AffectedRole affectedRole(Party party) {
        return switch (party) {
            case EXPOSED_PERSON -> AffectedRole.EXPOSED;
            case INJURED_PERSON -> AffectedRole.INJURED;
            case WITNESSES -> AffectedRole.WITNESS;
            case FAMILY -> AffectedRole.FAMILY;
            case NEXT_OF_KIN -> AffectedRole.NEXT_OF_KIN;
            default -> null;
        };
    }

    private static @Nullable UnitRole role(Party party) {
        return switch (party) {
            case LINE_MANAGER -> UnitRole.LINE_MANAGER;
            case CHIEF_EXECUTIVE -> UnitRole.MUNICIPAL_DIRECTOR;
            case SECTOR_HEAD -> UnitRole.SECTOR_DIRECTOR;
            case HR_HEAD -> UnitRole.HR_DIRECTOR;
            case HR -> UnitRole.HR;
            case CHIEF_SAFETY_REPRESENTATIVE -> UnitRole.CHIEF_SAFETY_REPRESENTATIVE;
            case LOCAL_SAFETY_REPRESENTATIVE -> UnitRole.SAFETY_REPRESENTATIVE;
            case OCCUPATIONAL_HEALTH_SERVICE -> UnitRole.BHT_CONTACT;
            case INSURER -> UnitRole.INSURANCE_CONTACT;
            default -> null;
        };
    }
}
