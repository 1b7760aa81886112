package no.vern.statistics;

import java.util.Arrays;

/**
 * What readers lose when a quantity is hidden: more for a total than for an inner cell, more for every cell that shows
 * it, and, among equals, more for a larger count.
 */
final class Prices {
    private static final long CELL = 1_000;
    private static final int HIGHEST_LEVEL = 8;

    private Prices() {}

    static long[] of(Quantities quantities) {
        int[] levels = levels(quantities);
        long[] prices = new long[quantities.size()];
        Arrays.setAll(prices, quantity -> {
            long cells = quantities.cells(quantity).size() * CELL << (3 * levels[quantity]);
            return cells + Math.min(quantities.count(quantity), CELL - 1);
        });
        return prices;
    }

    /** 0 for what is a sum of nothing published, otherwise one more than its highest part. */
    private static int[] levels(Quantities quantities) {
        int[] levels = new int[quantities.size()];
        boolean rising = true;
        for (int pass = 0; rising && pass < HIGHEST_LEVEL; pass++) {
            rising = false;
            for (Quantities.Equation equation : quantities.equations()) {
                rising |= raise(equation, levels);
            }
        }
        return levels;
    }

    private static boolean raise(Quantities.Equation equation, int[] levels) {
        int total = -1;
        int level = 0;
        for (int i = 0; i < equation.quantities().length; i++) {
            int quantity = equation.quantities()[i];
            if (equation.coefficients()[i] < 0) {
                total = quantity;
            } else {
                level = Math.max(level, Math.min(levels[quantity] + 1, HIGHEST_LEVEL));
            }
        }
        boolean rises = total >= 0 && levels[total] < level;
        if (rises) {
            levels[total] = level;
        }
        return rises;
    }
}
