package no.vern.statistics;

import org.apache.commons.math3.distribution.GammaDistribution;

/**
 * Events in a time of exposure, and the rates that could well have given so many: the exact two-sided interval for a
 * Poisson mean (Garwood 1936, "Fiducial limits for the Poisson distribution", Biometrika 28), which holds for no events
 * at all, too.
 *
 * @param events how many
 * @param exposure the time they were counted over, e.g. in years of a unit or full-time positions; above zero
 * @param low the lowest rate that the count agrees with, in events for each unit of exposure; 0 when there were none
 * @param high the highest rate that the count agrees with
 */
public record EventRate(long events, double exposure, double low, double high) {
    /** How often the interval holds the true rate, at least. */
    public static final double CONFIDENCE = 0.90;

    /** What is left out at each end. */
    static final double TAIL = (1 - CONFIDENCE) / 2;

    /** Quantiles are sought to the last digit; as an absolute error any other value would spoil the small ones. */
    static final double TO_THE_LAST_DIGIT = Double.MIN_NORMAL;

    /**
     * The rate with its interval.
     *
     * @param events none or more
     * @param exposure above zero, and finite
     * @throws IllegalArgumentException when either is not
     */
    public static EventRate of(long events, double exposure) {
        if (events < 0 || !(exposure > 0) || Double.isInfinite(exposure)) {
            throw new IllegalArgumentException("There must be a count of events, and an exposure above zero");
        }
        double low = events == 0 ? 0 : mean(TAIL, events);
        return new EventRate(events, exposure, low / exposure, mean(1 - TAIL, events + 1) / exposure);
    }

    /** Events for each unit of exposure, as counted. */
    public double observed() {
        return events / exposure;
    }

    /** Half of the chi-square quantile with twice as many degrees of freedom. */
    private static double mean(double probability, long shape) {
        return new GammaDistribution(null, shape, 1, TO_THE_LAST_DIGIT).inverseCumulativeProbability(probability);
    }
}
