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

    /** What holds for the unit on the day; where nothing does, what comes closest: what will, what did, what may. */
    public BhtCover of(UUID unit, LocalDate day) {
        var all = upwards(unit);
        return nearest(all, plan -> plan.agreed() && plan.content().on(day), Comparator.comparing(BhtPlan::from))
                .map(plan -> new BhtCover(toRevise(plan, day) ? BhtCover.State.TO_REVISE : BhtCover.State.HOLDS, plan))
                .or(() -> nearest(all, plan -> plan.agreed() && plan.from().isAfter(day), Comparator.comparing(BhtPlan::from))
                        .map(plan -> new BhtCover(BhtCover.State.TO_COME, plan)))
                .or(() -> nearest(all, BhtPlan::agreed, Comparator.comparing(BhtPlan::to).reversed())
                        .map(plan -> new BhtCover(BhtCover.State.EXPIRED, plan)))
                .or(() -> nearest(all, _ -> true, Comparator.comparing(BhtPlan::from))
                        .map(plan -> new BhtCover(BhtCover.State.DRAFT, plan)))
                .orElse(BhtCover.NOTHING);
    }

    private static boolean toRevise(BhtPlan plan, LocalDate day) {
        var revised = plan.content().reviseOn();
        return revised != null && !revised.isAfter(day);
    }

    /** Those of the unit itself, then those of each unit above, then those of the whole organisation. */
    private List<List<BhtPlan>> upwards(UUID unit) {
        var path = new ArrayList<>(units.pathTo(unit));
        Collections.reverse(path);
        return Stream.concat(path.stream().map(Unit::id), Stream.of((UUID) null))
                .map(at -> byUnit.getOrDefault(at, List.of()))
                .toList();
    }

    /** @param first which one of the same unit comes first */
    private static Optional<BhtPlan> nearest(
            List<List<BhtPlan>> upwards, Predicate<BhtPlan> fits, Comparator<BhtPlan> first) {
        return upwards.stream()
                .flatMap(plans -> plans.stream().filter(fits).min(first).stream())
                .findFirst();
    }
}
