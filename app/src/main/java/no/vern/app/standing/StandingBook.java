package no.vern.app.standing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vern.bht.BhtPlan;
import no.vern.bht.BhtPlanRepository;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitTree;
import no.vern.standing.StandingRepository;
import no.vern.standing.Standings;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Where the units stand at one moment.
 *
 * @param plans every plan for BHT's assistance, those that end last first
 */
record StandingBook(UnitTree units, Standings standings, List<BhtPlan> plans, LocalDate today) {
    static final StandingBook EMPTY =
            new StandingBook(new UnitTree(List.of()), new Standings(List.of(), 0, 0), List.of(), LocalDate.EPOCH);

    /** The plans that touch the unit: its own, those above and under it, and those of the whole organisation, null. */
    List<BhtPlan> plansAround(@Nullable UUID unit) {
        if (unit == null) {
            return plans;
        }
        var around = new HashSet<>(units.withDescendants(Set.of(unit)));
        units.pathTo(unit).forEach(above -> around.add(above.id()));
        return plans.stream()
                .filter(plan -> plan.content().unitId() == null || around.contains(plan.content().unitId()))
                .toList();
    }

    /** Reads it. Off the window's thread. */
    static StandingBook read(Vault register, LocalDate today) {
        var units = new UnitRepository(register).tree();
        return new StandingBook(
                units,
                new StandingRepository(register).on(today, units),
                new BhtPlanRepository(register).all(),
                today);
    }
}
