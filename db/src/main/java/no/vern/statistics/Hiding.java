package no.vern.statistics;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which quantities are hidden, why, and what an outsider takes each of them for before forming any sum. */
final class Hiding {
    /** Stands for "no upper end"; far from overflow when some are added. */
    static final long UNLIMITED = Long.MAX_VALUE / 4;

    private final Quantities quantities;
    private final Threshold threshold;
    private final @Nullable Cause[] causes;

    Hiding(Quantities quantities, Threshold threshold) {
        this.quantities = quantities;
        this.threshold = threshold;
        this.causes = new Cause[quantities.size()];
    }

    /** The hiding that readers see: a quantity is known when any of its cells is shown, small when any is called so. */
    static Hiding of(Quantities quantities, Threshold threshold, Map<CellId, Cause> hidden) {
        Hiding hiding = new Hiding(quantities, threshold);
        for (int quantity = 0; quantity < quantities.size(); quantity++) {
            if (quantities.cells(quantity).stream().allMatch(hidden::containsKey)) {
                boolean called = quantities.cells(quantity).stream().anyMatch(cell -> hidden.get(cell) == Cause.SMALL);
                hiding.hide(quantity, called && hiding.small(quantity) ? Cause.SMALL : Cause.PROTECTS);
            }
        }
        return hiding;
    }

    void hide(int quantity, Cause cause) {
        causes[quantity] = cause;
    }

    boolean hidden(int quantity) {
        return causes[quantity] != null;
    }

    @Nullable Cause cause(int quantity) {
        return causes[quantity];
    }

    /** Whether the count itself must not be shown, whatever the hiding says. */
    boolean small(int quantity) {
        return threshold.hides(quantities.count(quantity));
    }

    long count(int quantity) {
        return quantities.count(quantity);
    }

    /** The lowest that an outsider takes the count for when it is hidden for this cause. */
    long low(int quantity, Reading reading, Cause cause) {
        if (reading == Reading.PLAIN) {
            return 0;
        }
        return cause == Cause.SMALL || small(quantity) ? 1 : threshold.value();
    }

    /** The highest that an outsider takes a count for that is hidden for this cause. */
    long high(Reading reading, Cause cause) {
        return reading == Reading.WITH_CAUSES && cause == Cause.SMALL ? threshold.value() - 1L : UNLIMITED;
    }
}
