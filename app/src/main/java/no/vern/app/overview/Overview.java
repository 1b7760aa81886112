package no.vern.app.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.vern.app.incident.IncidentQuery;
import no.vern.incident.IncidentRow;
import no.vern.statistics.ControlChart;

/**
 * What the screen shows, read at one moment.
 *
 * @param begun whether the register has an incident
 * @param units how many units there are
 * @param figures the numbers that open a list
 * @param newest the incidents registered last
 * @param chart whole months; empty when there is no whole month yet
 */
record Overview(
        boolean begun,
        int units,
        Map<Figure, Count> figures,
        List<IncidentRow> newest,
        Optional<ControlChart> chart,
        List<Gap> gaps) {
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

    /** Nothing that waits for anybody. */
    boolean nothingWaits() {
        return WAITING.stream().allMatch(figure -> figures.get(figure).number() == 0);
    }

    /** The numbers under "today", in their order. */
    static final List<Figure> WAITING =
            List.of(Figure.NOT_BEGUN, Figure.OVER_A_MONTH, Figure.WITHOUT_SEVERITY, Figure.WITHOUT_AFFECTED);
}
