package no.vern.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * One field of every incident, as a short code per row: which rows have a value, and all rows in the order of the
 * values. A new value takes its place among the sorted ones, so that a save never sorts everything again.
 */
final class IndexColumn {
    private static final int UNKNOWN = 0;

    private final List<@Nullable Object> values = new ArrayList<>();
    private final Map<Object, Integer> codes = new HashMap<>();
    private final List<RoaringBitmap> rowsOfCode = new ArrayList<>();
    private final RoaringBitmap unknown = new RoaringBitmap();
    private final boolean filterable;
    private Comparator<Object> comparator;
    private int[] codeOfRow = new int[1024];
    private int @Nullable [] sorted;

    /** @param filterable whether it is asked which rows have a value, which takes a set of rows for each value */
    IndexColumn(boolean filterable, Comparator<Object> comparator) {
        this.filterable = filterable;
        this.comparator = comparator;
        values.add(null);
        rowsOfCode.add(unknown);
    }

    @SuppressWarnings("unchecked")
    static Comparator<Object> natural() {
        return (one, other) -> ((Comparable<Object>) one).compareTo(other);
    }

    void put(int rowNo, @Nullable Object value) {
        if (rowNo >= codeOfRow.length) {
            codeOfRow = Arrays.copyOf(codeOfRow, Math.max(rowNo + 1, codeOfRow.length * 2));
        }
        var code = code(value);
        if (filterable) {
            rowsOfCode.get(codeOfRow[rowNo]).remove(rowNo);
            rowsOfCode.get(code).add(rowNo);
        } else if (code == UNKNOWN) {
            unknown.add(rowNo);
        } else {
            unknown.remove(rowNo);
        }
        codeOfRow[rowNo] = code;
    }

    /** Rows that have one of the values. */
    RoaringBitmap with(Collection<?> wanted) {
        return FastAggregation.or(wanted.stream()
                .map(codes::get)
                .filter(code -> code != null)
                .map(rowsOfCode::get)
                .iterator());
    }

    /** Rows whose value is not known. */
    RoaringBitmap unknown() {
        return unknown;
    }

    /** Puts the values in another order from now on. */
    void sortBy(Comparator<Object> other) {
        comparator = other;
        sorted = null;
    }

    /**
     * Rows in the order of their values, those without one last; where the value is the same, in the order given.
     *
     * @param given rows, each once
     */
    int[] order(int[] given, boolean descending) {
        var next = firstPlaces(given, descending);
        var ordered = new int[given.length];
        for (var rowNo : given) {
            ordered[next[codeOfRow[rowNo]]++] = rowNo;
        }
        return ordered;
    }

    /** For each code, where the first of its rows comes. */
    private int[] firstPlaces(int[] given, boolean descending) {
        var count = new int[values.size()];
        for (var rowNo : given) {
            count[codeOfRow[rowNo]]++;
        }
        var inOrder = sorted();
        var place = 0;
        var first = new int[values.size()];
        for (var at = 0; at < inOrder.length; at++) {
            var code = inOrder[descending ? inOrder.length - 1 - at : at];
            first[code] = place;
            place += count[code];
        }
        first[UNKNOWN] = place;
        return first;
    }

    private int code(@Nullable Object value) {
        if (value == null) {
            return UNKNOWN;
        }
        var known = codes.get(value);
        if (known != null) {
            return known;
        }
        var code = values.size();
        values.add(value);
        codes.put(value, code);
        if (filterable) {
            rowsOfCode.add(new RoaringBitmap());
        }
        if (sorted != null) {
            sorted = inserted(sorted, code);
        }
        return code;
    }

    private int[] sorted() {
        if (sorted == null) {
            sorted = IntStream.range(1, values.size())
                    .boxed()
                    .sorted((one, other) -> comparator.compare(values.get(one), values.get(other)))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return sorted;
    }

    private int[] inserted(int[] before, int code) {
        var low = 0;
        var high = before.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (comparator.compare(values.get(before[middle]), values.get(code)) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        var after = new int[before.length + 1];
        System.arraycopy(before, 0, after, 0, low);
        after[low] = code;
        System.arraycopy(before, low, after, low + 1, before.length - low);
        return after;
    }
}
