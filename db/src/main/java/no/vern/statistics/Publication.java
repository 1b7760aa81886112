package no.vern.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that is handed out together: all counts of all sheets, and every sum that a reader can form over them.
 *
 * <p>A relation that follows from others may be left out; it tells an outsider nothing new.
 *
 * @param counts by cell, none negative, in the order in which a list of cells shall show them
 * @param relations each over cells of {@code counts} only, and each true
 */
public record Publication(Map<CellId, Long> counts, List<Relation> relations) {
    /** Throws {@link IllegalArgumentException} when a count is negative or a relation unknown or untrue. */
    public Publication {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        relations = List.copyOf(relations);
        if (counts.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A count is negative");
        }
        for (int i = 0; i < relations.size(); i++) {
            requireTrue(counts, relations.get(i), i);
        }
    }

    /** Both publications handed out together, bound by the sums over cells of the two. */
    public Publication with(Publication other, List<Relation> between) {
        Map<CellId, Long> all = new LinkedHashMap<>(counts);
        all.putAll(other.counts);
        if (all.size() != counts.size() + other.counts.size()) {
            throw new IllegalArgumentException("Two tables have the same name");
        }
        List<Relation> sums = new ArrayList<>(relations);
        sums.addAll(other.relations);
        sums.addAll(between);
        return new Publication(all, sums);
    }

    private static void requireTrue(Map<CellId, Long> counts, Relation relation, int index) {
        long sum = 0;
        for (CellId part : relation.parts()) {
            sum = Math.addExact(sum, count(counts, part, index));
        }
        if (sum != count(counts, relation.total(), index)) {
            throw new IllegalArgumentException("Relation %d does not add up".formatted(index));
        }
    }

    private static long count(Map<CellId, Long> counts, CellId cell, int index) {
        Long count = counts.get(cell);
        if (count == null) {
            throw new IllegalArgumentException("Relation %d names a cell that is not published".formatted(index));
        }
        return count;
    }
}
