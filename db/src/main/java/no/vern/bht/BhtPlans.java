package no.vern.bht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitTree;
import org.jspecify.annotations.Nullable;

/**
 * Which plan for BHT's assistance holds where ({@code bht-and-employer} S18: units without a plan). The plan of a unit
 * covers the units under it, and the nearest one that holds counts.
 */
public final class BhtPlans {
    private final Map<@Nullable UUID, List<BhtPlan>> byUnit = new HashMap<>();
    private final UnitTree units;

    public BhtPlans(Collection<BhtPlan> plans, UnitTree units) {
        this.units = units;
        plans.forEach(plan -> byUnit.computeIfAbsent(plan.content().unitId(), _ -> new ArrayList<>())
                .add(plan));
    }

    /** What holds for the unit on the day; where nothing does, what comes closest: what did, what will, what may. */
    public BhtCover of(UUID unit, LocalDate day) {
        var all = upwards(unit);
        return first(all, plan -> plan.agreed() && plan.content().on(day))
                .map(plan -> new BhtCover(toRevise(plan, day) ? BhtCover.State.TO_REVISE : BhtCover.State.HOLDS, plan))
                .or(() -> last(all, plan -> plan.agreed() && plan.to().isBefore(day))
                        .map(plan -> new BhtCover(BhtCover.State.EXPIRED, plan)))
                .or(() -> first(all, BhtPlan::agreed).map(plan -> new BhtCover(BhtCover.State.TO_COME, plan)))
                .or(() -> first(all, _ -> true).map(plan -> new BhtCover(BhtCover.State.DRAFT, plan)))
                .orElse(BhtCover.NOTHING);
    }

    private static boolean toRevise(BhtPlan plan, LocalDate day) {
        var revised = plan.content().reviseOn();
        return revised != null && !revised.isAfter(day);
    }

    /** The unit's own, then those of each unit above, then those of the whole organisation. */
    private List<BhtPlan> upwards(UUID unit) {
        var path = new ArrayList<>(units.pathTo(unit));
        Collections.reverse(path);
        return Stream.concat(path.stream().map(Unit::id), Stream.of((UUID) null))
                .flatMap(at -> byUnit.getOrDefault(at, List.of()).stream())
                .toList();
    }

    private static Optional<BhtPlan> first(List<BhtPlan> plans, Predicate<BhtPlan> fits) {
        return plans.stream().filter(fits).findFirst();
    }

    private static Optional<BhtPlan> last(List<BhtPlan> plans, Predicate<BhtPlan> fits) {
        return plans.stream().filter(fits).max(Comparator.comparing(BhtPlan::to));
    }
}
