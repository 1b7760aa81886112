package no.vern.app.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.vern.app.report.document.Addressee;
import no.vern.calendar.Norway;
import no.vern.followup.CasePlan;
import no.vern.followup.DueStep;
import no.vern.followup.PlannedStep;
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
        var incident = plan.incident();
        var contacts = of(incident.content().unitId());
        return party -> contacts.addressee(party, planned, incident);
    }

    /**
     * Whom one calls to have a step done: who is notified by it, else who is responsible, and the line manager in the
     * employer's place (7.4: "arbeidsgiver v/ nærmeste leder"). Everything is read here, once, however many steps are
     * asked for; empty for a step that nobody is named for.
     */
    public Function<DueStep, Optional<Caller>> callers() {
        var directory = directory();
        var byUnit = new HashMap<UUID, Contacts>();
        return step -> Caller.of(step, byUnit.computeIfAbsent(step.incident().content().unitId(), directory));
    }

    /** Who has the roles today: a notice goes to whoever can do something now, whenever it happened. */
    Contacts of(@Nullable UUID unit) {
        return directory().apply(unit);
    }

    private Function<@Nullable UUID, Contacts> directory() {
        var today = Norway.today(clock);
        var holders = new RoleHolders(units.tree(), roles.all());
        var byId = persons.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return unit -> contacts(holders, byId, unit, today);
    }

    private static Contacts contacts(
            RoleHolders holders, Map<UUID, Person> byId, @Nullable UUID unit, LocalDate today) {
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
