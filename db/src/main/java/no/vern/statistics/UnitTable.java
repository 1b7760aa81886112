package no.vern.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts incidents into a tree of units: each counts for its unit and for every unit above. */
final class UnitTable {
    private static final String OWN = "/own";

    private final Map<UUID, UnitNode> units = new LinkedHashMap<>();
    private final Map<@Nullable UUID, List<UnitNode>> children = new HashMap<>();
    private final Map<UUID, long[]> own = new HashMap<>();
    private final Map<UUID, long[]> all = new HashMap<>();
    private final long[] sum;
    private final Map<String, Integer> columns;
    private final Crosstab.Builder table;
    private final Map<UUID, String> labels;

    UnitTable(List<UnitNode> nodes, List<String> types, Map<String, Integer> columns) {
        this.columns = columns;
        nodes.forEach(unit -> units.put(unit.id(), unit));
        for (UnitNode unit : nodes) {
            children.computeIfAbsent(parent(unit), id -> new ArrayList<>()).add(unit);
            own.put(unit.id(), new long[types.size()]);
            all.put(unit.id(), new long[types.size()]);
        }
        sum = new long[types.size()];
        table = new Crosstab.Builder(IncidentTables.UNITS, types);
        requireTree(nodes.size());
        labels = UnitLabels.of(units);
    }

    Crosstab count(List<Tally> tallies) {
        tallies.forEach(this::count);
        List<String> top = new ArrayList<>();
        for (UnitNode unit : childrenOf(null)) {
            top.add(unit.id().toString());
            write(unit, 0);
        }
        table.sum(new Crosstab.Row(Crosstab.SUM, Crosstab.SUM, Crosstab.Kind.SUM, 0), sum, top);
        return table.build();
    }

    /** The key of the unit that a row counts for, wholly or without those under it. */
    static String unit(Crosstab.Row row) {
        return row.kind() == Crosstab.Kind.WITHOUT_SUB_UNITS
                ? row.key().substring(0, row.key().length() - OWN.length())
                : row.key();
    }

    private void count(Tally tally) {
        long[] counts = own.get(tally.unit());
        if (counts == null) {
            throw new IllegalArgumentException("A count is of a unit without a row");
        }
        int column = columns.get(tally.type());
        counts[column] += tally.count();
        sum[column] += tally.count();
        for (UUID id = tally.unit(); id != null; id = parent(units.get(id))) {
            all.get(id)[column] += tally.count();
        }
    }

    private void write(UnitNode unit, int depth) {
        String key = unit.id().toString();
        String label = labels.get(unit.id());
        List<UnitNode> below = childrenOf(unit.id());
        List<String> parts = new ArrayList<>();
        boolean split = !below.isEmpty() && Arrays.stream(own.get(unit.id())).anyMatch(count -> count > 0);
        if (split) {
            parts.add(key + OWN);
        }
        below.forEach(child -> parts.add(child.id().toString()));
        table.sum(new Crosstab.Row(key, label, Crosstab.Kind.UNIT, depth), all.get(unit.id()), parts);
        if (split) {
            table.row(
                    new Crosstab.Row(key + OWN, label, Crosstab.Kind.WITHOUT_SUB_UNITS, depth + 1),
                    own.get(unit.id()));
        }
        below.forEach(child -> write(child, depth + 1));
    }

    private List<UnitNode> childrenOf(@Nullable UUID id) {
        return children.getOrDefault(id, List.of());
    }

    private @Nullable UUID parent(UnitNode unit) {
        return units.containsKey(unit.parent()) ? unit.parent() : null;
    }

    private void requireTree(int size) {
        List<UnitNode> reached = new ArrayList<>(childrenOf(null));
        for (int i = 0; i < reached.size(); i++) {
            reached.addAll(childrenOf(reached.get(i).id()));
        }
        if (reached.size() != size || units.size() != size) {
            throw new IllegalArgumentException("The units are no tree");
        }
    }
}
