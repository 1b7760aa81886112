package no.vern.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The publication as an outsider sums it up: cells that must be equal are one quantity, and zeros, which are always
 * shown, are left out. A total with a single part other than zero is that part, so sparse tables shrink a lot.
 */
final class Quantities {
    /** A sum over quantities that is zero: the total has coefficient −1, each part +1. */
    record Equation(int[] quantities, int[] coefficients) {}

    private final Map<CellId, Integer> indexes;
    private final List<List<CellId>> cells;
    private final long[] counts;
    private final List<Equation> equations;

    private Quantities(
            Map<CellId, Integer> indexes, List<List<CellId>> cells, long[] counts, List<Equation> equations) {
        this.indexes = indexes;
        this.cells = cells;
        this.counts = counts;
        this.equations = equations;
    }

    static Quantities of(Publication publication) {
        List<CellId> order = new ArrayList<>(publication.counts().size());
        publication.counts().forEach((cell, count) -> {
            if (count > 0) {
                order.add(cell);
            }
        });
        Collections.sort(order);
        Map<CellId, Integer> positions = HashMap.newHashMap(order.size());
        order.forEach(cell -> positions.put(cell, positions.size()));
        List<int[]> sums = sums(publication, positions);
        int[] first = merged(order.size(), sums);
        return numbered(publication, order, first, sums);
    }

    int size() {
        return counts.length;
    }

    long count(int quantity) {
        return counts[quantity];
    }

    List<CellId> cells(int quantity) {
        return cells.get(quantity);
    }

    List<Equation> equations() {
        return equations;
    }

    /** The quantity behind a cell, or −1 for a zero. */
    int of(CellId cell) {
        return indexes.getOrDefault(cell, -1);
    }

    /** Each relation as positions of its cells other than zero, the total first. */
    private static List<int[]> sums(Publication publication, Map<CellId, Integer> positions) {
        List<int[]> sums = new ArrayList<>(publication.relations().size());
        for (Relation relation : publication.relations()) {
            Integer total = positions.get(relation.total());
            if (total != null) {
                int[] sum = new int[relation.parts().size() + 1];
                int length = 0;
                sum[length++] = total;
                for (CellId part : relation.parts()) {
                    Integer position = positions.get(part);
                    if (position != null) {
                        sum[length++] = position;
                    }
                }
                sums.add(Arrays.copyOf(sum, length));
            }
        }
        return sums;
    }

    /** For each position the first position that must have the same count. */
    private static int[] merged(int size, List<int[]> sums) {
        int[] first = new int[size];
        Arrays.setAll(first, i -> i);
        for (int[] sum : sums) {
            if (sum.length == 2) {
                int a = root(first, sum[0]);
                int b = root(first, sum[1]);
                first[Math.max(a, b)] = Math.min(a, b);
            }
        }
        for (int i = 0; i < size; i++) {
            first[i] = root(first, i);
        }
        return first;
    }

    private static int root(int[] first, int position) {
        int root = position;
        while (first[root] != root) {
            first[root] = first[first[root]];
            root = first[root];
        }
        return root;
    }

    private static Quantities numbered(Publication publication, List<CellId> order, int[] first, List<int[]> sums) {
        Map<CellId, Integer> indexes = HashMap.newHashMap(order.size());
        List<List<CellId>> cells = new ArrayList<>();
        int[] number = new int[order.size()];
        for (int i = 0; i < number.length; i++) {
            if (first[i] == i) {
                number[i] = cells.size();
                cells.add(new ArrayList<>(2));
            } else {
                number[i] = number[first[i]];
            }
            cells.get(number[i]).add(order.get(i));
            indexes.put(order.get(i), number[i]);
        }
        long[] counts = cells.stream().mapToLong(same -> publication.counts().get(same.getFirst())).toArray();
        return new Quantities(indexes, cells, counts, equations(sums, number));
    }

    private static List<Equation> equations(List<int[]> sums, int[] number) {
        Comparator<Equation> order = Comparator.<Equation, int[]>comparing(Equation::quantities, Arrays::compare)
                .thenComparing(Equation::coefficients, Arrays::compare);
        TreeSet<Equation> distinct = new TreeSet<>(order);
        for (int[] sum : sums) {
            Map<Integer, Integer> coefficients = new TreeMap<>();
            for (int i = 0; i < sum.length; i++) {
                coefficients.merge(number[sum[i]], i == 0 ? -1 : 1, Integer::sum);
            }
            coefficients.values().removeIf(coefficient -> coefficient == 0);
            if (!coefficients.isEmpty()) {
                distinct.add(new Equation(ints(coefficients.keySet()), ints(coefficients.values())));
            }
        }
        return List.copyOf(distinct);
    }

    private static int[] ints(Collection<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
