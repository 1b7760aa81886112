package no.vern.statistics;

import java.util.function.DoublePredicate;

/** Counts of events that happen independently at a constant rate. */
public final class Poisson {
    private static final int HALVINGS = 200;

    private Poisson() {}

    /** Probability of at most {@code count} events where {@code mean} are expected. */
    public static double atMost(long count, double mean) {
        if (count < 0 || mean <= 0) {
            return count < 0 ? 0 : 1;
        }
        double logTerm = -mean;
        double sum = Math.exp(logTerm);
        for (long k = 1; k <= count; k++) {
            logTerm += Math.log(mean / k);
            sum += Math.exp(logTerm);
        }
        return Math.min(sum, 1);
    }

    /** The smallest count that is not exceeded with at least this probability. */
    public static long quantile(double probability, double mean) {
        if (mean <= 0) {
            return 0;
        }
        double logTerm = -mean;
        double sum = Math.exp(logTerm);
        long k = 0;
        while (sum < probability && (k < mean || Math.exp(logTerm) > 0)) {
            k++;
            logTerm += Math.log(mean / k);
            sum += Math.exp(logTerm);
        }
        return k;
    }

    /** An interval for the mean behind a count; divide both ends by the exposure for a rate. */
    public record Range(double low, double high) {}

    /**
     * The exact interval for the mean (Garwood 1936, "Fiducial limits for the Poisson distribution", Biometrika 28):
     * the means for which a count this high, or this low, is not rarer than half of what the confidence leaves.
     *
     * @param confidence between 0 and 1, e.g. 0.9
     */
    public static Range interval(long count, double confidence) {
        if (count < 0 || confidence <= 0 || confidence >= 1) {
            throw new IllegalArgumentException("A count is not negative, a confidence between 0 and 1");
        }
        double tail = (1 - confidence) / 2;
        double beyond = count + 10 * Math.sqrt(count + 10.0) + 50;
        double low = count == 0 ? 0 : turn(beyond, mean -> 1 - atMost(count - 1, mean) < tail);
        return new Range(low, turn(beyond, mean -> atMost(count, mean) > tail));
    }

    /** Where, from zero on, the condition stops to hold. */
    private static double turn(double beyond, DoublePredicate holds) {
        double low = 0;
        double high = beyond;
        for (int i = 0; i < HALVINGS && low < high; i++) {
            double middle = (low + high) / 2;
            if (holds.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
