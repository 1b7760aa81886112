package no.vern.organisation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/** The units as a tree: who is above whom, and who took over from whom. */
public final class UnitTree {
    private static final Comparator<Unit> BY_NAME =
            Comparator.comparing((Unit unit) -> Words.order(unit.name())).thenComparing(Unit::id);

    private final Map<UUID, Unit> byId = new LinkedHashMap<>();
    private final Map<@Nullable UUID, List<Unit>> byParent = new HashMap<>();

    /**
     * @param units in any order; a parent that is not among them counts as "at the top"
     * @throws IllegalArgumentException when some units are above each other in a ring
     */
    public UnitTree(Collection<Unit> units) {
        units.stream().sorted(BY_NAME).forEach(unit -> byId.put(unit.id(), unit));
        for (var unit : byId.values()) {
            byParent.computeIfAbsent(parentOf(unit), parent -> new ArrayList<>()).add(unit);
        }
        if (withDescendants(roots()).size() < byId.size()) {
            throw new IllegalArgumentException("Units are above each other in a ring");
        }
    }

    /** All units, by name. */
    public List<Unit> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Unit> byId(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The units at the top, by name. */
    public List<Unit> roots() {
        return List.copyOf(byParent.getOrDefault(null, List.of()));
    }

    /** The units right under this one, by name. */
    public List<Unit> children(UUID id) {
        return List.copyOf(byParent.getOrDefault(id, List.of()));
    }

    /**
     * The units in which people work on the day, by name: those with employees, and where nobody counted them, those with
     * no unit under them.
     */
    public List<Unit> workplaces(LocalDate day) {
        return byId.values().stream()
                .filter(unit -> unit.validOn(day))
                .filter(unit -> unit.employees() == null
                        ? children(unit.id()).stream().noneMatch(below -> below.validOn(day))
                        : unit.employees() > 0)
                .toList();
    }

    /** These units and everything under them; ids that are no unit's are left out. */
    public Set<UUID> withDescendants(Set<UUID> ids) {
        return withDescendants(ids.stream().map(byId::get).filter(unit -> unit != null).toList());
    }

    /** From the top down to the unit, both included; empty when there is no such unit. */
    public List<Unit> pathTo(UUID id) {
        var path = new ArrayDeque<Unit>();
        for (var unit = byId.get(id); unit != null; unit = byId.get(unit.parentId())) {
            path.addFirst(unit);
        }
        return List.copyOf(path);
    }

    /** Whether putting the unit under the new parent would make a ring. */
    public boolean wouldCycle(UUID unit, @Nullable UUID newParent) {
        return newParent != null && pathTo(newParent).stream().anyMatch(above -> above.id().equals(unit));
    }

    /** Whether naming this successor would make a ring of successors. */
    public boolean wouldCycleSuccessors(UUID unit, @Nullable UUID newSuccessor) {
        var seen = new HashSet<UUID>();
        for (var next = newSuccessor; next != null && seen.add(next); ) {
            if (next.equals(unit)) {
                return true;
            }
            next = byId.containsKey(next) ? byId.get(next).successorId() : null;
        }
        return false;
    }

    /**
     * The unit of that name, in any case: one that exists on the day before one that does not, then the one nearest
     * the top.
     */
    public Optional<Unit> byName(String name, LocalDate day) {
        var wanted = Words.fold(name);
        return byId.values().stream()
                .filter(unit -> Words.fold(unit.name()).equals(wanted))
                .min(Comparator.comparing((Unit unit) -> !unit.validOn(day))
                        .thenComparing(unit -> pathTo(unit.id()).size()));
    }

    private Set<UUID> withDescendants(List<Unit> units) {
        var found = new LinkedHashSet<UUID>();
        var waiting = new ArrayDeque<>(units);
        while (!waiting.isEmpty()) {
            var unit = waiting.removeFirst();
            if (found.add(unit.id())) {
                waiting.addAll(byParent.getOrDefault(unit.id(), List.of()));
            }
        }
        return found;
    }

    private @Nullable UUID parentOf(Unit unit) {
        return byId.containsKey(unit.parentId()) ? unit.parentId() : null;
    }
}
