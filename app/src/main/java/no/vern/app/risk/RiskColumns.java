package no.vern.app.risk;

import java.util.List;
import java.util.function.Function;
import no.vern.app.language.Texts;
import no.vern.app.ui.Column;
import no.vern.app.ui.Order;
import no.vern.risk.AssessmentSort;
import no.vern.risk.Scope;
import org.jspecify.annotations.Nullable;

/** The columns of the list. */
final class RiskColumns {
    static final Order MOST_PRESSING = new Order(AssessmentSort.Key.REVISE_ON.name(), false);
    private static final String REASONS = "reasons";
    private static final String STATE = "state";
    /** What stays longest in a list that shares its place with a detail. */
    static final List<String> MOST_TELLING =
            List.of(AssessmentSort.Key.TITLE.name(), AssessmentSort.Key.UNIT.name(), STATE, REASONS);

    private RiskColumns() {}

    static List<Column<RiskRow>> all(RiskWords words, Texts texts) {
        return List.of(
                column(AssessmentSort.Key.UNIT, 12.5, row -> row.row().unit(), texts),
                column(AssessmentSort.Key.TITLE, 16, row -> row.content().title(), texts),
                column(AssessmentSort.Key.TOPIC, 12, row -> row.content().topic(), texts)
                        .folded(),
                Column.<RiskRow>of(STATE, texts.get("risk.column.state"), 10.5, RiskRow::state)
                        .unsortable()
                        .as(row -> words.badge(row.state())),
                column(AssessmentSort.Key.REVISE_ON, 9.5, row -> row.content().reviseOn(), texts),
                Column.<RiskRow>of(
                                REASONS,
                                texts.get("risk.column.reasons"),
                                17,
                                row -> String.join(" · ", words.reasons(row)))
                        .unsortable(),
                Column.<RiskRow>of(
                                "levels",
                                texts.get("risk.column.levels"),
                                17.5,
                                row -> words.levels(row.levels()))
                        .unsortable(),
                column(AssessmentSort.Key.HAZARDS, 6, row -> row.row().hazards(), texts)
                        .folded(),
                column(AssessmentSort.Key.ASSESSED_ON, 9, row -> row.content().assessedOn(), texts)
                        .folded(),
                column(AssessmentSort.Key.OCCASION, 10, row -> row.content().occasion(), texts)
                        .folded(),
                Column.<RiskRow>of(
                                "scope",
                                texts.get("risk.column.scope"),
                                12,
                                row -> row.content().mapping().scope() == Scope.UNIT
                                        ? texts.of(Scope.UNIT)
                                        : row.content().mapping().subject())
                        .unsortable()
                        .folded());
    }

    private static Column<RiskRow> column(
            AssessmentSort.Key key, double em, Function<RiskRow, @Nullable Object> value, Texts texts) {
        return Column.of(key.name(), texts.get("risk.column." + key.name()), em, value);
    }
}
