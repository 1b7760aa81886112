package no.vern.statistics;

/** Counts of events that happen independently at a constant rate. */
public final class Poisson {
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
}
