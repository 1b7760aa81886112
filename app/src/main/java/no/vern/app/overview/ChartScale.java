package no.vern.app.overview;

import java.util.List;
import java.util.stream.DoubleStream;
import no.vern.statistics.ControlChart;

/** Where a month and a count lie in the picture, in pixels. */
record ChartScale(List<ControlChart.Point> points, double left, double above, double width, double height) {
    private static final int[] STEPS = {1, 2, 5};
    private static final int MOST_TICKS = 5;
    private static final double HEADROOM = 1.06;

    double x(int index) {
        return left + (points.size() == 1 ? width / 2 : width * index / (points.size() - 1));
    }

    double y(double value) {
        return above + height * (1 - value / top());
    }

    /** The counts that have a line across. */
    List<Double> ticks() {
        double top = top();
        double step = step(top);
        return DoubleStream.iterate(0, tick -> tick <= top, tick -> tick + step).boxed().toList();
    }

    /** A little above all that is drawn. */
    private double top() {
        double highest = points.stream()
                .mapToDouble(point -> Math.max(point.count(), finite(point.upper(), point.count())))
                .max()
                .orElse(1);
        return Math.max(1, highest) * HEADROOM;
    }

    private static double finite(double limit, double otherwise) {
        return Double.isFinite(limit) ? limit : otherwise;
    }

    private static double step(double highest) {
        for (double power = 1; ; power *= 10) {
            for (int step : STEPS) {
                if (highest / (step * power) <= MOST_TICKS) {
                    return step * power;
                }
            }
        }
    }
}
