package no.vern.statistics;

import java.util.List;
import java.util.stream.IntStream;

/** Months in a row that share one rate: its centre, its limits and the runs that speak against it. */
final class ChartLevel {
    /** Three standard deviations of a normal variable leave this out on each side. */
    private static final double TAIL = 0.001349898;
    /** Median of the difference of two standard normal variables, without sign. */
    private static final double MEDIAN_MOVING_RANGE = 0.953873;
    /** Below this the spread of a Poisson count over some months is within chance. */
    private static final double CLEARLY_WIDER = 1.5;

    private static final int RUN = 8;

    private final List<Long> counts;
    private final List<Double> exposures;
    private final int start;
    private final int end;
    private final double rate;
    private final double spread;

    ChartLevel(List<Long> counts, List<Double> exposures, int start, int end) {
        this.counts = counts;
        this.exposures = exposures;
        this.start = start;
        this.end = end;
        double total = months().mapToLong(counts::get).sum();
        rate = total / months().mapToDouble(exposures::get).sum();
        spread = spread();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    double rate() {
        return rate;
    }

    double centre(int month) {
        return rate * exposures.get(month);
    }

    double lower(int month) {
        double mean = centre(month);
        double exact = Poisson.quantile(TAIL, mean);
        return spread > 1 ? Math.max(0, Math.min(exact, mean - 3 * spread * Math.sqrt(mean))) : exact;
    }

    double upper(int month) {
        double mean = centre(month);
        double exact = Poisson.quantile(1 - TAIL, mean);
        return spread > 1 ? Math.max(exact, mean + 3 * spread * Math.sqrt(mean)) : exact;
    }

    /** The first run in the level that chance does not explain, as its first month and the month after; or none. */
    int[] run() {
        int from = start;
        for (int month = start + 1; month <= end; month++) {
            if (month == end || side(month) != side(from)) {
                if (side(from) != 0 && month - from >= needed(from)) {
                    return new int[] {from, month};
                }
                from = month;
            }
        }
        return new int[0];
    }

    private int side(int month) {
        return Double.compare(counts.get(month), centre(month));
    }

    /** As many months as make a run on this side as rare as eight heads in a row. */
    private int needed(int month) {
        double mean = centre(month);
        double below = Poisson.atMost((long) Math.ceil(mean) - 1, mean);
        double chance = side(month) < 0 ? below : 1 - Poisson.atMost((long) Math.floor(mean), mean);
        return Math.max(RUN, (int) Math.ceil(RUN * Math.log(0.5) / Math.log(chance)));
    }

    /** How many times wider the months vary than a Poisson count would; 1 when that may be chance. */
    private double spread() {
        if (rate == 0 || end - start < RUN) {
            return 1;
        }
        double[] ranges = IntStream.range(start + 1, end)
                .mapToDouble(month -> Math.abs(score(month) - score(month - 1)))
                .sorted()
                .toArray();
        int middle = ranges.length / 2;
        double median = ranges.length % 2 == 1 ? ranges[middle] : (ranges[middle - 1] + ranges[middle]) / 2;
        double wider = median / MEDIAN_MOVING_RANGE;
        return wider > CLEARLY_WIDER ? wider : 1;
    }

    private double score(int month) {
        return (counts.get(month) - centre(month)) / Math.sqrt(centre(month));
    }

    private IntStream months() {
        return IntStream.range(start, end);
    }
}
