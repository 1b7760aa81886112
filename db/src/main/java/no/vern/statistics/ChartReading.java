package no.vern.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.vern.statistics.ControlChart.Conclusion;
import no.vern.statistics.ControlChart.Finding;
import no.vern.statistics.ControlChart.Point;
import no.vern.statistics.ControlChart.Signal;
import no.vern.statistics.ControlChart.SignalKind;

/** Reads one series of months: divides it into levels, finds the signals and draws the conclusion. */
final class ChartReading {
    private static final int LATELY = 3;
    private static final int A_YEAR = 12;

    private final YearMonth first;
    private final List<Long> counts;
    private final List<Double> exposures;
    private final List<Point> points = new ArrayList<>();
    private final List<Signal> signals = new ArrayList<>();

    ChartReading(YearMonth first, List<Long> counts, List<Double> exposures) {
        this.first = first;
        this.counts = List.copyOf(counts);
        this.exposures = List.copyOf(exposures);
    }

    ControlChart chart() {
        List<ChartLevel> levels = levels();
        levels.forEach(this::plot);
        if (counts.size() < ControlChart.FEWEST_MONTHS) {
            return new ControlChart(points, List.of(), new Conclusion(Finding.TOO_FEW_MONTHS, first));
        }
        for (int i = 1; i < levels.size(); i++) {
            ChartLevel level = levels.get(i);
            boolean higher = level.rate() > levels.get(i - 1).rate();
            SignalKind kind = higher ? SignalKind.HIGHER_LEVEL : SignalKind.LOWER_LEVEL;
            signals.add(new Signal(kind, month(level.start()), month(level.end() - 1)));
        }
        for (Point point : points) {
            if (point.above() || point.below()) {
                SignalKind kind = point.above() ? SignalKind.ABOVE_LIMITS : SignalKind.BELOW_LIMITS;
                signals.add(new Signal(kind, point.month(), point.month()));
            }
        }
        signals.sort(Comparator.comparing(Signal::from));
        return new ControlChart(points, signals, conclusion(levels.getLast().start()));
    }

    /** Wherever a run begins, or ends when it is the series' beginning, a new level begins, if long enough to judge. */
    private List<ChartLevel> levels() {
        List<ChartLevel> levels = new ArrayList<>();
        ChartLevel rest = new ChartLevel(counts, exposures, 0, counts.size());
        int[] run = rest.run();
        while (run.length > 0) {
            int turn = run[0] > rest.start() ? run[0] : run[1];
            if (counts.size() - turn < ControlChart.FEWEST_MONTHS) {
                break;
            }
            levels.add(new ChartLevel(counts, exposures, rest.start(), turn));
            rest = new ChartLevel(counts, exposures, turn, counts.size());
            run = rest.run();
        }
        levels.add(rest);
        return levels;
    }

    private void plot(ChartLevel level) {
        for (int month = level.start(); month < level.end(); month++) {
            points.add(new Point(
                    month(month),
                    counts.get(month),
                    exposures.get(month),
                    level.centre(month),
                    level.lower(month),
                    level.upper(month)));
        }
    }

    private Conclusion conclusion(int lastLevel) {
        int since = lastLevel;
        for (int month = points.size() - 1; month >= lastLevel; month--) {
            Point point = points.get(month);
            if (point.above() || point.below()) {
                if (points.size() - month <= LATELY) {
                    return new Conclusion(
                            point.above() ? Finding.MORE_THAN_USUAL : Finding.FEWER_THAN_USUAL, point.month());
                }
                since = month + 1;
                break;
            }
        }
        if (lastLevel > 0 && points.size() - lastLevel <= A_YEAR) {
            boolean higher = points.get(lastLevel).centre() / exposures.get(lastLevel)
                    > points.get(lastLevel - 1).centre() / exposures.get(lastLevel - 1);
            return new Conclusion(higher ? Finding.HIGHER_LEVEL : Finding.LOWER_LEVEL, month(lastLevel));
        }
        return new Conclusion(Finding.NO_SIGN_OF_CHANGE, month(since));
    }

    private YearMonth month(int index) {
        return first.plusMonths(index);
    }
}
