package no.vern.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Violence and threats by what kind of workplace a unit is. Who knows the organisation knows which units are of a kind, so a
 * count by kind is a sum of rows of the sheet of units. It is only made of rows in which every one of the types can be seen:
 * whatever stands here, a reader could have added up there. A part of the organisation whose units are all of one kind counts
 * as a whole. A kind of which something cannot be seen has no row, for it would be told as less than it is; what is left is one
 * row, and where that row would have to be hidden there is no table.
 */
final class WorkplaceKinds {
    private final Crosstab units;
    private final List<String> types;
    private final Map<String, String> kinds;
    private final Map<CellId, Cause> known;
    private final Map<String, Long> counts = new TreeMap<>();
    private final Set<String> unseen = new HashSet<>();
    private long left;

    private WorkplaceKinds(
            Crosstab units, List<String> types, Map<String, String> kinds, Map<CellId, Cause> known) {
        this.units = units;
        this.types = types;
        this.kinds = kinds;
        this.known = known;
    }

    static Crosstab of(
            Crosstab units,
            List<String> types,
            Map<String, String> kinds,
            Map<CellId, Cause> known,
            Suppression suppression) {
        var made = new WorkplaceKinds(units, types, kinds, known);
        made.add(units.rows().stream().filter(row -> row.kind() != Crosstab.Kind.SUM).toList());
        var told = made.told();
        if (Set.of(ViolenceTables.OTHER).containsAll(told.keySet())) {
            return Block.withheld(ViolenceTables.KINDS);
        }
        var table = Block.line(ViolenceTables.KINDS, told);
        return suppression.apply(table.publication()).isEmpty() ? table : Block.withheld(ViolenceTables.KINDS);
    }

    /** The kinds of which everything can be seen and there is something to see, and the rest together. */
    private Map<String, Long> told() {
        var told = new LinkedHashMap<String, Long>();
        long rest = left;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() == 0) {
                continue;
            }
            if (entry.getKey().equals(ViolenceTables.OTHER) || unseen.contains(entry.getKey())) {
                rest += entry.getValue();
            } else {
                told.put(entry.getKey(), entry.getValue());
            }
        }
        if (rest > 0) {
            told.put(ViolenceTables.OTHER, rest);
        }
        return told;
    }

    /** @param rows some units beside each other, each with those under it */
    private void add(List<Crosstab.Row> rows) {
        for (int place = 0; place < rows.size(); ) {
            var row = rows.get(place);
            var below = below(rows, place);
            add(row, below);
            place += 1 + below.size();
        }
    }

    private static List<Crosstab.Row> below(List<Crosstab.Row> rows, int place) {
        return rows.stream()
                .skip(place + 1L)
                .takeWhile(other -> other.depth() > rows.get(place).depth())
                .toList();
    }

    private void add(Crosstab.Row row, List<Crosstab.Row> below) {
        var inside = kindsIn(row, below);
        if (inside.size() == 1 && seen(row)) {
            counts.merge(inside.iterator().next(), count(row), Long::sum);
        } else if (below.isEmpty()) {
            left += count(row);
            unseen.add(kind(row));
        } else {
            add(below);
        }
    }

    /** The kinds of what counts there: of a unit with others under it, of those, and of itself where it has counts of its own. */
    private Set<String> kindsIn(Crosstab.Row row, List<Crosstab.Row> below) {
        var all = new ArrayList<Crosstab.Row>(below);
        all.addFirst(row);
        return all.stream()
                .filter(one -> below(all, all.indexOf(one)).isEmpty())
                .map(this::kind)
                .collect(Collectors.toSet());
    }

    /** Of what nobody has said what it is, it is the same as of the rest: no kind of its own. */
    private String kind(Crosstab.Row row) {
        return kinds.getOrDefault(UnitTable.unit(row), ViolenceTables.OTHER);
    }

    private boolean seen(Crosstab.Row row) {
        return types.stream().noneMatch(type -> known.containsKey(units.cell(row, type)));
    }

    private long count(Crosstab.Row row) {
        return types.stream().mapToLong(type -> units.count(row, type)).sum();
    }
}
