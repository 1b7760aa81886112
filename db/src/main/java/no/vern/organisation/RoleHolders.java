package no.vern.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has which role where: the unit's own people first, then those further up, then the whole organisation's. */
public final class RoleHolders {
    private static final Comparator<RoleAssignment> IN_CHAIN =
            Comparator.comparingInt(RoleAssignment::rank).thenComparing(RoleAssignment::id);

    private final UnitTree tree;
    private final List<RoleAssignment> assignments;

    public RoleHolders(UnitTree tree, Collection<RoleAssignment> assignments) {
        this.tree = tree;
        this.assignments = List.copyOf(assignments);
    }

    /**
     * Who has the role for the unit on the day, in the order to ask them: nearest unit first, by rank within it. The
     * first is the one to reach; the others stand in.
     *
     * @param unitId null for the whole organisation
     */
    public List<RoleAssignment> chain(UnitRole role, @Nullable UUID unitId, LocalDate day) {
        var places = new ArrayList<@Nullable UUID>();
        places.add(null);
        if (unitId != null) {
            tree.pathTo(unitId).forEach(unit -> places.add(unit.id()));
        }
        Collections.reverse(places);
        return places.stream().flatMap(place -> at(role, place, day).stream()).toList();
    }

    private List<RoleAssignment> at(UnitRole role, @Nullable UUID place, LocalDate day) {
        return assignments.stream()
                .filter(held -> held.role() == role && Objects.equals(held.unitId(), place) && held.validOn(day))
                .sorted(IN_CHAIN)
                .toList();
    }
}
