package no.vern.app.report;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitTree;
import no.vern.statistics.UnitNode;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an organisation that a committee knows: what stands right under the top. A unit is counted in the part
 * that it is of; what is at the top itself is its own part.
 */
final class UnitAreas {
    private final UnitTree tree;
    private final int depth;

    private UnitAreas(UnitTree tree, int depth) {
        this.tree = tree;
        this.depth = depth;
    }

    /** @param root the unit that a report is about; null for the whole organisation */
    static Function<UUID, UnitNode> under(UnitTree tree, @Nullable Unit root) {
        if (root != null) {
            return new UnitAreas(tree, tree.pathTo(root.id()).size())::of;
        }
        return new UnitAreas(tree, tree.roots().size() == 1 ? 1 : 0)::of;
    }

    private UnitNode of(UUID unit) {
        var path = tree.pathTo(unit);
        var area = path.get(Math.min(depth, path.size() - 1));
        return new UnitNode(area.id(), name(area, tree), null);
    }

    /** The unit's name, with those above where another unit has the same. */
    static String name(Unit area, UnitTree tree) {
        boolean single = tree.all().stream().filter(other -> other.name().equals(area.name())).count() == 1;
        List<Unit> path = single ? List.of(area) : tree.pathTo(area.id());
        return path.stream().map(Unit::name).collect(Collectors.joining(" / "));
    }
}
