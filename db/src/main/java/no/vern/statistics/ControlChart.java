package no.vern.statistics;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;

/**
 * Incidents per month with what chance alone makes of them: tells signal from noise, and says nothing of good or bad,
 * since more reports are not worse.
 *
 * <p>Without exposures a c-chart, with them a u-chart (Montgomery, "Introduction to Statistical Quality Control", ch.
 * 7.3), with exact Poisson probability limits in place of ±3 standard deviations: those give a limit below zero and too
 * many alarms when counts are small. Where the months vary more than a Poisson count can, the limits are widened as in
 * Laney (2002), "Improved control charts for attributes", Quality Engineering 14, by the median moving range.
 *
 * <p>Signals: a month outside the limits; a run on one side of the centre (the Western Electric rule of 8 months;
 * longer where a small mean makes one side likelier than the other). A run of months is a new level, with a centre and
 * limits of its own.
 *
 * @param points a month each, in order
 * @param signals by the month they begin with
 * @param conclusion the one thing to say about the present
 */
public record ControlChart(List<Point> points, List<Signal> signals, Conclusion conclusion) {
    /** Below this many months there are no limits worth the name. */
    public static final int FEWEST_MONTHS = 8;

    /**
     * One month.
     *
     * @param exposure what the count is seen against, e.g. full-time positions; 1 when none was given
     * @param centre the count to expect at the present level and this exposure
     * @param lower counts below are a signal
     * @param upper counts above are a signal
     */
    public record Point(YearMonth month, long count, double exposure, double centre, double lower, double upper) {
        public boolean above() {
            return count > upper;
        }

        public boolean below() {
            return count < lower;
        }
    }

    /** What chance does not explain. */
    public enum SignalKind {
        ABOVE_LIMITS,
        BELOW_LIMITS,
        HIGHER_LEVEL,
        LOWER_LEVEL
    }

    /** From this month on, to that month; one month only when it is outside the limits. */
    public record Signal(SignalKind kind, YearMonth from, YearMonth to) {}

    /** What can be said about the present. */
    public enum Finding {
        TOO_FEW_MONTHS,
        /** Since the month, itself included. */
        NO_SIGN_OF_CHANGE,
        /** In the month, one of the last three. */
        MORE_THAN_USUAL,
        /** In the month, one of the last three. */
        FEWER_THAN_USUAL,
        /** Since the month, within the last twelve. */
        HIGHER_LEVEL,
        /** Since the month, within the last twelve. */
        LOWER_LEVEL
    }

    /** The finding and the month that it names. */
    public record Conclusion(Finding finding, YearMonth month) {}

    public ControlChart {
        points = List.copyOf(points);
        signals = List.copyOf(signals);
    }

    /**
     * The chart of whole months; leave out the one that is not over.
     *
     * @param first the month of the first count
     * @param counts one a month, none negative
     */
    public static ControlChart of(YearMonth first, List<Long> counts) {
        return of(first, counts, Collections.nCopies(counts.size(), 1.0));
    }

    /**
     * The chart of rates.
     *
     * @param exposures one a month, above zero
     */
    public static ControlChart of(YearMonth first, List<Long> counts, List<Double> exposures) {
        if (counts.isEmpty() || counts.size() != exposures.size()) {
            throw new IllegalArgumentException("There must be a count and an exposure for every month");
        }
        if (counts.stream().anyMatch(count -> count < 0) || exposures.stream().anyMatch(e -> !(e > 0))) {
            throw new IllegalArgumentException("A count is negative or an exposure not above zero");
        }
        return new ChartReading(first, counts, exposures).chart();
    }
}
