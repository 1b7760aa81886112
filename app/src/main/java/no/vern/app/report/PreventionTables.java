package no.vern.app.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.vern.statistics.CodeTables;
import no.vern.statistics.Suppression;
import no.vern.statistics.UnitNode;

/** Risk, measures and training in counts, with what is hidden of them. */
final class PreventionTables {
    private PreventionTables() {}

    /**
     * @param places the part of the organisation that a unit is counted in; of such a part, itself
     * @param day what is late is late on that day
     */
    static CodeTables of(
            PreventionFigures figures, Function<UUID, UnitNode> places, LocalDate day, int threshold) {
        var plans = new CountPlans(places);
        var risk = new RiskCounts(figures, plans);
        var measures = new MeasureCounts(figures, plans, day);
        var training = new TrainingCounts(figures, plans);
        return CodeTables.of(
                Stream.of(risk.tables(), measures.tables(), training.tables()).flatMap(List::stream).toList(),
                Stream.of(risk.same(), measures.same(), training.same()).flatMap(List::stream).toList(),
                new Suppression(threshold));
    }
}
