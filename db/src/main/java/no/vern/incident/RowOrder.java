package no.vern.incident;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All rows in one order: which row comes at a place, and at which place a row comes. */
final class RowOrder {
    private final int[] rows;
    private int @Nullable [] places;

    RowOrder(int[] rows) {
        this.rows = rows;
    }

    int size() {
        return rows.length;
    }

    int at(int place) {
        return rows[place];
    }

    int[] rows() {
        return rows;
    }

    /** These few rows in this order. */
    int[] sort(int[] few) {
        var inOrder = Arrays.stream(few).map(rowNo -> places()[rowNo]).sorted().toArray();
        for (var at = 0; at < inOrder.length; at++) {
            inOrder[at] = rows[inOrder[at]];
        }
        return inOrder;
    }

    private int[] places() {
        if (places == null) {
            places = new int[Arrays.stream(rows).max().orElse(0) + 1];
            for (var at = 0; at < rows.length; at++) {
                places[rows[at]] = at;
            }
        }
        return places;
    }
}
