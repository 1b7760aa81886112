package no.vern.app.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitTree;

/**
 * Which units get a row, and in what order: each unit followed by those under it. Units that did not exist in the
 * period and have no incidents are left out, unless a unit under them has a row.
 */
final class UnitLines {
    private final UnitTree tree;
    private final Set<UUID> withIncidents;
    private final Set<UUID> withRow = new HashSet<>();
    private final List<UnitLine> lines = new ArrayList<>();

    private UnitLines(UnitTree tree, Set<UUID> withIncidents) {
        this.tree = tree;
        this.withIncidents = withIncidents;
    }

    /**
     * @param tops the units at the top of the table
     * @param existed whether a unit existed in the period
     * @param withIncidents the units that have incidents of their own in the period
     */
    static List<UnitLine> of(UnitTree tree, List<Unit> tops, Predicate<Unit> existed, Set<UUID> withIncidents) {
        var table = new UnitLines(tree, withIncidents);
        tree.all().stream()
                .filter(unit -> existed.test(unit) || withIncidents.contains(unit.id()))
                .forEach(unit -> tree.pathTo(unit.id()).forEach(above -> table.withRow.add(above.id())));
        tops.stream().filter(unit -> table.withRow.contains(unit.id())).forEach(unit -> table.add(unit, 0));
        return List.copyOf(table.lines);
    }

    /** Adds the unit's row and those under it; says where its row is. */
    private int add(Unit unit, int level) {
        int place = lines.size();
        var line = new UnitLine(unit, level, TableRow.Kind.SINGLE, Set.of(unit.id()), List.of());
        lines.add(line);
        var children = tree.children(unit.id()).stream()
                .filter(child -> withRow.contains(child.id()))
                .toList();
        if (!children.isEmpty()) {
            var parts = new ArrayList<Integer>();
            if (withIncidents.contains(unit.id())) {
                parts.add(lines.size());
                lines.add(new UnitLine(unit, level + 1, TableRow.Kind.OWN, Set.of(unit.id()), List.of()));
            }
            children.forEach(child -> parts.add(add(child, level + 1)));
            lines.set(place, group(line, parts));
        }
        return place;
    }

    private UnitLine group(UnitLine line, List<Integer> parts) {
        var counted = new HashSet<>(line.counted());
        parts.forEach(part -> counted.addAll(lines.get(part).counted()));
        return new UnitLine(line.unit(), line.level(), TableRow.Kind.GROUP, counted, List.copyOf(parts));
    }
}
