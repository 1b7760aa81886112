package no.vern.app.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitTree;
import no.vern.statistics.UnitNode;

/**
 * The units that get a row. Units that did not exist in the period and have no incidents are left out, unless a unit
 * under them has a row.
 */
final class UnitNodes {
    private UnitNodes() {}

    /**
     * @param inside the units that the report is about
     * @param existed whether a unit existed in the period
     * @param withIncidents the units that have incidents of their own in the period
     */
    static List<UnitNode> of(UnitTree tree, Set<UUID> inside, Predicate<Unit> existed, Set<UUID> withIncidents) {
        var withRow = new HashSet<UUID>();
        inside(tree, inside)
                .filter(unit -> existed.test(unit) || withIncidents.contains(unit.id()))
                .forEach(unit -> tree.pathTo(unit.id()).forEach(above -> withRow.add(above.id())));
        return inside(tree, inside)
                .filter(unit -> withRow.contains(unit.id()))
                .map(unit -> new UnitNode(unit.id(), unit.name(), unit.parentId()))
                .toList();
    }

    private static Stream<Unit> inside(UnitTree tree, Set<UUID> inside) {
        return tree.all().stream().filter(unit -> inside.contains(unit.id()));
    }
}
