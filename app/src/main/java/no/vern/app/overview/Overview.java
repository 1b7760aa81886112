package no.vern.app.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.vern.app.incident.IncidentQuery;
import no.vern.incident.IncidentRow;
import no.vern.statistics.ControlChart;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows. What is quick to read is shown at once; the rest follows.
 *
 * @param begun whether the register has an incident
 * @param units how many units there are, while there is no incident
 * @param figures the numbers that open a list, as far as they are known
 * @param newest the incidents registered last
 * @param chart whole months; empty when there is no whole month yet
 * @param gaps what is missing where; null until it is known
 * @param due what is to be done; null until it is known
 * @param measures the measures that wait, and where all stand; null until it is known
 */
record Overview(
        boolean begun,
        int units,
        Map<Figure, Count> figures,
        List<IncidentRow> newest,
        Optional<ControlChart> chart,
        @Nullable List<Gap> gaps,
        @Nullable DueToday due,
        @Nullable MeasuresToday measures) {
    /** The numbers. */
    enum Figure {
        NOT_BEGUN,
        OVER_A_MONTH,
        WITHOUT_SEVERITY,
        WITHOUT_AFFECTED,
        OPEN,
        THIS_YEAR,
        LAST_30_DAYS
    }

    /** How many, and the list that they are counted of. */
    record Count(long number, IncidentQuery query) {}

    /** The numbers under "today", in their order. */
    private static final List<Figure> WAITING =
            List.of(Figure.NOT_BEGUN, Figure.OVER_A_MONTH, Figure.WITHOUT_SEVERITY, Figure.WITHOUT_AFFECTED);

    /** What waits for somebody, in the order of the screen. */
    List<Figure> waiting() {
        return WAITING.stream()
                .filter(figures::containsKey)
                .filter(figure -> figures.get(figure).number() > 0)
                .toList();
    }

    /** Whether everything is known. */
    boolean complete() {
        return gaps != null && due != null && measures != null;
    }

    /** The numbers that take longer to read, as far as they are known. */
    Map<Figure, Count> slower() {
        var slower = new EnumMap<Figure, Count>(Figure.class);
        slower.putAll(figures);
        slower.keySet().retainAll(Set.of(Figure.WITHOUT_SEVERITY, Figure.WITHOUT_AFFECTED));
        return slower;
    }

    /** The same with what takes longer to read. */
    Overview with(Map<Figure, Count> more, List<Gap> found, DueToday todo, MeasuresToday waiting) {
        var all = new EnumMap<>(figures);
        all.putAll(more);
        return new Overview(begun, units, all, newest, chart, found, todo, waiting);
    }
}
