package no.vern.app.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.vern.app.report.document.Addressee;
import no.vern.followup.CasePlan;
import no.vern.followup.PlannedStep;
import no.vern.incident.IncidentRules;
import no.vern.organisation.Person;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleHolders;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitRole;
import no.vern.routine.Party;
import org.jspecify.annotations.Nullable;

/** Looks up who has which role for a unit today, so that a routine's steps can say whom to call. Off the window's thread. */
public final class Recipients {
    private final UnitRepository units;
    private final RoleRepository roles;
    private final PersonRepository persons;
    private final Clock clock;

    public Recipients(UnitRepository units, RoleRepository roles, PersonRepository persons, Clock clock) {
        this.units = units;
        this.roles = roles;
        this.persons = persons;
        this.clock = clock;
    }

    /** Whom a text about the step is addressed to, by the party that they stand behind. */
    public Function<Party, Addressee> addressees(CasePlan plan, PlannedStep planned) {
        var content = plan.incident().content();
        var contacts = of(content.unitId());
        return party -> contacts.addressee(party, planned, plan);
    }

    /** Who has the roles today: a notice goes to whoever can do something now, whenever it happened. */
    Contacts of(@Nullable UUID unit) {
        var today = LocalDate.ofInstant(clock.instant(), IncidentRules.OSLO);
        var holders = new RoleHolders(units.tree(), roles.all());
        var byId = persons.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var contacts = new EnumMap<UnitRole, List<Contact>>(UnitRole.class);
        for (var role : UnitRole.values()) {
            contacts.put(
                    role,
                    holders.chain(role, unit, today).stream()
                            .map(held -> byId.get(held.personId()))
                            .filter(person -> person != null)
                            .map(person -> new Contact(person.name(), person.phone(), person.email()))
                            .distinct()
                            .toList());
        }
        return new Contacts(contacts);
    }
}
