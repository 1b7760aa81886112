package no.vern.statistics;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * What two periods say of a change of the rate. Given how many events there were in all, those of the later period are
 * binomial; the exact interval of that share (Clopper and Pearson 1934, Biometrika 26) is an exact interval of the ratio
 * of the rates (Przyborowski and Wilenski 1940, Biometrika 31).
 */
public sealed interface RateComparison {
    /**
     * Too few to say: by {@link #tooFew} not even a later period without any event would have shown a fall.
     *
     * @param events in both periods together
     */
    record TooFew(long events) implements RateComparison {}

    /**
     * The rates compared.
     *
     * @param ratio the later rate for each unit of the earlier; infinite when there was no event earlier
     * @param low the lowest ratio that the counts agree with; 0 when there was no event later
     * @param high the highest ratio that the counts agree with; infinite when there was no event earlier
     */
    record Compared(double ratio, double low, double high) implements RateComparison {
        /** What the interval leaves to be said. */
        public Finding finding() {
            if (high < 1) {
                return Finding.LOWER;
            }
            return low > 1 ? Finding.HIGHER : Finding.NO_SIGN_OF_CHANGE;
        }
    }

    /** The later period against the earlier. */
    enum Finding {
        LOWER,
        HIGHER,
        NO_SIGN_OF_CHANGE
    }

    /**
     * Compares; the exposures are of one unit.
     *
     * @param before the earlier period
     * @param after the later period
     */
    static RateComparison of(EventRate before, EventRate after) {
        double fewest = low(after.events(), before.events()) * before.exposure() / after.exposure();
        double most = before.exposure() / after.exposure() / low(before.events(), after.events());
        if (!(fewest > 1) && tooFew(before, after)) {
            return new TooFew(before.events() + after.events());
        }
        return new Compared(after.observed() / before.observed(), fewest, most);
    }

    /**
     * The rule of "too few to say": even if none of all these events had come after, the interval would still hold a
     * ratio of 1. With periods of equal length that is fewer than five events together; a short period after needs more.
     */
    static boolean tooFew(EventRate before, EventRate after) {
        double share = before.exposure() / (before.exposure() + after.exposure());
        return Math.pow(share, before.events() + (double) after.events()) >= EventRate.TAIL;
    }

    /** The lowest odds, of being one of these rather than of those, that the two counts agree with. */
    private static double low(long these, long those) {
        if (these == 0) {
            return 0;
        }
        double share = quantile(EventRate.TAIL, these, those + 1);
        return share < 0.5 ? share / (1 - share) : 1 / quantile(1 - EventRate.TAIL, those + 1, these) - 1;
    }

    private static double quantile(double probability, long these, long those) {
        return new BetaDistribution(null, these, those, EventRate.TO_THE_LAST_DIGIT)
                .inverseCumulativeProbability(probability);
    }
}
