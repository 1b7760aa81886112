package no.vern.statistics;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Chooses what to hide in a publication so that no small count can be read or computed from it.
 *
 * <p>Counts from 1 to n−1 are hidden, and then the least costly others, until the rule of {@link Auditor} holds for
 * every hidden cell. Zeros are always shown. Inner cells go before totals, small counts before large ones, and the same
 * publication always gives the same hiding. Where inner cells are too few, totals are hidden as well, up to the grand
 * total. The source of the rules: Statistics Norway hides small cells and shows them as {@code :}; complementary
 * suppression by cheapest paths follows Cox (1995) and Castro (2007), "A shortest-paths heuristic for statistical data
 * protection in positive tables", INFORMS J. Comput. 19.
 */
public final class Suppression {
    public static final int LOWEST_THRESHOLD = 3;
    public static final int HIGHEST_THRESHOLD = 10;
    public static final int DEFAULT_THRESHOLD = 5;

    private final Threshold threshold;

    /** Hides counts from 1 to {@code threshold} − 1; throws {@link IllegalArgumentException} unless it is 3 to 10. */
    public Suppression(int threshold) {
        this.threshold = new Threshold(threshold);
    }

    /**
     * The cells to hide, each with its cause, in the order of the publication.
     *
     * <p>The result has been audited. Throws {@link IllegalStateException} rather than return a hiding that gives a
     * count away.
     */
    public Map<CellId, Cause> apply(Publication publication) {
        Quantities quantities = Quantities.of(publication);
        Hiding hiding = new Hiding(quantities, threshold);
        new Protection(Network.of(quantities), hiding, Prices.of(quantities), threshold.value() - 1L).run();
        Map<CellId, Cause> hidden = new LinkedHashMap<>();
        for (CellId cell : publication.counts().keySet()) {
            int quantity = quantities.of(cell);
            Cause cause = quantity < 0 ? null : hiding.cause(quantity);
            if (cause != null) {
                hidden.put(cell, cause);
            }
        }
        requireSafe(publication, hidden);
        return hidden;
    }

    private void requireSafe(Publication publication, Map<CellId, Cause> hidden) {
        int givenAway = new Auditor(threshold.value()).givenAway(publication, hidden).size();
        if (givenAway > 0) {
            throw new IllegalStateException("%d cells could be computed by a reader".formatted(givenAway));
        }
    }
}
