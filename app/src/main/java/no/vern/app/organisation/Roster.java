package no.vern.app.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.vern.organisation.Person;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleAssignment;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitTree;
import org.jspecify.annotations.Nullable;

/** The whole organisation as it is stored at one moment. */
public record Roster(
        UnitTree units, List<Person> persons, List<RoleAssignment> roles, Map<UUID, String> names) {
    static final Roster EMPTY = new Roster(new UnitTree(List.of()), List.of(), List.of(), Map.of());

    private static final Comparator<RoleAssignment> NEWEST_FIRST = Comparator.comparing(
                    RoleAssignment::validTo, Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(RoleAssignment::role)
            .thenComparingInt(RoleAssignment::rank);

    /** Reads it. Off the window's thread. */
    static Roster read(UnitRepository units, PersonRepository persons, RoleRepository roles) {
        var people = persons.all();
        var names = people.stream().collect(Collectors.toMap(Person::id, Person::name));
        return new Roster(units.tree(), people, roles.all(), names);
    }

    /** Units that exist on the day, or all of them. */
    long count(LocalDate day) {
        return units.all().stream().filter(unit -> unit.validOn(day)).count();
    }

    List<RoleAssignment> rolesAt(@Nullable UUID unit) {
        return sorted(role -> Objects.equals(role.unitId(), unit));
    }

    List<RoleAssignment> rolesOf(UUID person) {
        return sorted(role -> role.personId().equals(person));
    }

    private List<RoleAssignment> sorted(Function<RoleAssignment, Boolean> which) {
        return roles.stream().filter(which::apply).sorted(NEWEST_FIRST).toList();
    }

    String personName(UUID id) {
        return names.getOrDefault(id, "");
    }

    /** The unit's name; empty for the whole organisation. */
    String unitName(@Nullable UUID id) {
        return Optional.ofNullable(id).flatMap(units::byId).map(Unit::name).orElse("");
    }

    /** Where the unit stands, from the top down, e.g. "Helse › Hjemmetjenesten". */
    String path(UUID id) {
        return units.pathTo(id).stream().map(Unit::name).collect(Collectors.joining(" › "));
    }
}
