package no.vern.measure;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.workspace.RecordField;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a measure, in the order of an export. One name and one supplier each, used by the list's columns,
 * exports, imports and the trail, so that what is exported is what is seen.
 */
public enum MeasureField implements RecordField {
    NUMBER("number", row -> row.measure().name()),
    UNIT("unit", MeasureRow::unitName),
    CHALLENGE("challenge", row -> row.content().challenge()),
    TITLE("title", row -> row.content().title()),
    STATUS("status", row -> row.measure().status()),
    RESPONSIBLE("responsible", row -> row.content().plan().responsible()),
    DOER("doer", row -> row.content().plan().doer()),
    DUE_ON("dueOn", row -> row.content().plan().dueOn()),
    SOURCE("source", row -> row.content().kind().source()),
    CASE("incident", MeasureRow::caseNumber),
    AREA("area", row -> row.content().kind().area()),
    HORIZON("horizon", row -> row.content().kind().horizon()),
    TYPE("type", row -> row.content().kind().type()),
    LEVEL("level", row -> row.content().kind().level()),
    CONTROL("control", row -> row.content().kind().control()),
    AIM("aim", row -> row.content().kind().aim()),
    PURPOSE("purpose", row -> row.content().kind().purpose()),
    AGAINST("against", row -> row.content().kind().against()),
    INTERIM("interim", row -> row.content().plan().interim()),
    COST("cost", row -> row.content().plan().cost()),
    BLOCKED_BY("blockedBy", row -> row.content().plan().blockedBy()),
    PRACTICAL("practical", row -> row.content().weighing().practical()),
    ECONOMIC("economic", row -> row.content().weighing().economic()),
    FEASIBILITY("feasibility", row -> row.content().weighing().feasibility()),
    CONSULTED_PLANNING("consultedPlanning", row -> row.content().weighing().consultedPlanning()),
    CONSULTED_DOING("consultedDoing", row -> row.content().weighing().consultedDoing()),
    OTHERS("others", row -> row.content().weighing().others()),
    KNOWLEDGE_BASED("knowledgeBased", row -> row.content().weighing().knowledgeBased()),
    NEED_DRIVEN("needDriven", row -> row.content().weighing().needDriven()),
    SYSTEMATIC("systematic", row -> row.content().weighing().systematic()),
    GROUNDS("grounds", row -> row.content().weighing().grounds()),
    CRITERION("criterion", row -> row.content().test().criterion()),
    EVALUATE_ON("evaluateOn", row -> row.content().test().evaluateOn()),
    DONE_ON("doneOn", row -> row.measure().outcome().doneOn()),
    DONE_BY("doneBy", row -> row.measure().outcome().doneBy()),
    EVALUATED_ON("evaluatedOn", row -> row.measure().outcome().evaluatedOn()),
    EVALUATED_BY("evaluatedBy", row -> evaluated(row, Evaluation::by)),
    DESIRED("desired", row -> evaluated(row, Evaluation::desired)),
    SUFFICIENT("sufficient", row -> evaluated(row, Evaluation::sufficient)),
    MORE("more", row -> evaluated(row, Evaluation::more)),
    EFFECT("effect", row -> row.measure().outcome().effect()),
    REASON("reason", row -> row.measure().outcome().reason()),
    EARLIER("earlier", row -> row.content().earlier().stream().map(Object::toString).collect(Collectors.joining(" ")));

    private final String key;
    private final Function<MeasureRow, @Nullable Object> supplier;

    MeasureField(String key, Function<MeasureRow, @Nullable Object> supplier) {
        this.key = key;
        this.supplier = supplier;
    }

    @Override
    public String key() {
        return key;
    }

    /** Its value in a row: a String, Boolean, Integer, LocalDate or an enum; null when it is not known. */
    public @Nullable Object of(MeasureRow row) {
        return supplier.apply(row);
    }

    /** Whether a list can be put in its order: long texts cannot. */
    public boolean sortable() {
        return switch (this) {
            case NUMBER, UNIT, TITLE, STATUS, RESPONSIBLE, DOER, DUE_ON, SOURCE, AREA, HORIZON, TYPE, LEVEL, CONTROL, AIM,
                    PURPOSE, COST, EVALUATE_ON, DONE_ON, EVALUATED_ON -> true;
            default -> false;
        };
    }

    public static Optional<MeasureField> byKey(String key) {
        return Stream.of(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    private static @Nullable Object evaluated(MeasureRow row, Function<Evaluation, Object> answer) {
        var evaluation = row.measure().outcome().evaluation();
        return evaluation == null ? null : answer.apply(evaluation);
    }
}
