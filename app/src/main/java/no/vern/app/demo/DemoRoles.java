package no.vern.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.vern.organisation.RoleContent;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.UnitRole;
import org.jspecify.annotations.Nullable;

/** Gives the demo's employees their roles: leaders and safety representatives at each unit, some changed over time. */
final class DemoRoles {
    private static final int LEAST_EMPLOYEES = 6;
    private static final Map<UnitRole, String> CENTRAL = Map.of(
            UnitRole.CHIEF_SAFETY_REPRESENTATIVE, "Personal og HMS",
            UnitRole.HSE_ADVISOR, "Personal og HMS",
            UnitRole.HR, "Personal og HMS",
            UnitRole.HR_DIRECTOR, "Personal og HMS",
            UnitRole.INSURANCE_CONTACT, "Økonomi",
            UnitRole.BHT_CONTACT, "Personal og HMS",
            UnitRole.MUNICIPAL_DIRECTOR, "Kommunikasjon");

    private final RoleRepository roles;
    private final DemoSize size;
    private final Chance chance;

    DemoRoles(RoleRepository roles, DemoSize size, Chance chance) {
        this.roles = roles;
        this.size = size;
        this.chance = chance;
    }

    /**
     * @param staff ids of the persons who work at each unit, in the order of the units
     */
    void write(List<PlannedUnit> units, List<UUID> unitIds, List<List<UUID>> staff) {
        for (var unit = 0; unit < units.size(); unit++) {
            if (staff.get(unit).size() >= LEAST_EMPLOYEES) {
                local(unitIds.get(unit), staff.get(unit));
            }
        }
        for (var role : UnitRole.values()) {
            var home = CENTRAL.get(role);
            IntStream.range(0, units.size())
                    .filter(unit -> units.get(unit).name().equals(home) && !staff.get(unit).isEmpty())
                    .forEach(unit -> add(staff.get(unit).get(role.ordinal() % staff.get(unit).size()), null, role, 0));
        }
    }

    private void local(UUID unit, List<UUID> staff) {
        var change = size.from().plusDays(chance.below(365 * size.years()));
        if (chance.happens(0.3)) {
            add(staff.get(0), unit, UnitRole.LINE_MANAGER, null, change.minusDays(1));
            add(staff.get(3), unit, UnitRole.LINE_MANAGER, change, null);
        } else {
            add(staff.get(0), unit, UnitRole.LINE_MANAGER, 0);
        }
        add(staff.get(1), unit, UnitRole.SAFETY_REPRESENTATIVE, 0);
        add(staff.get(4), unit, UnitRole.DEPUTY, 1);
        if (chance.happens(0.5)) {
            add(staff.get(2), unit, UnitRole.UNION_REPRESENTATIVE, 0);
        }
    }

    private void add(UUID person, @Nullable UUID unit, UnitRole role, int rank) {
        Stored.of(roles.add(new RoleContent(person, unit, role, rank, null, null)));
    }

    private void add(
            UUID person, UUID unit, UnitRole role, @Nullable LocalDate from, @Nullable LocalDate to) {
        Stored.of(roles.add(new RoleContent(person, unit, role, 0, from, to)));
    }
}
