package no.vern.app.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.vern.app.language.Texts;
import no.vern.app.ui.Column;
import no.vern.app.ui.Order;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureRow;

/** The columns of the list, made of the one catalogue of fields. */
final class MeasureColumns {
    static final Order BY_DEADLINE = new Order(MeasureField.DUE_ON.key(), false);

    /** What stays longest in a list that shares its place with a detail. */
    static final List<String> MOST_TELLING = List.of(
            MeasureField.NUMBER.key(), MeasureField.TITLE.key(), MeasureField.STATUS.key(), MeasureField.DUE_ON.key());

    private static final Set<MeasureField> AT_FIRST = Set.of(
            MeasureField.NUMBER,
            MeasureField.UNIT,
            MeasureField.TITLE,
            MeasureField.STATUS,
            MeasureField.RESPONSIBLE,
            MeasureField.DUE_ON,
            MeasureField.SOURCE);

    private MeasureColumns() {}

    static List<Column<MeasureRow>> all(Texts texts) {
        var badges = new MeasureBadges(texts);
        return Stream.of(MeasureField.values())
                .filter(field -> field != MeasureField.EARLIER)
                .map(field -> column(field, badges, texts))
                .toList();
    }

    private static Column<MeasureRow> column(MeasureField field, MeasureBadges badges, Texts texts) {
        var column = Column.<MeasureRow>of(field.key(), texts.of(field), width(field), field::of);
        column = field.sortable() ? column : column.unsortable();
        column = AT_FIRST.contains(field) ? column : column.folded();
        return field == MeasureField.STATUS ? column.as(row -> badges.of(row.measure().status())) : column;
    }

    /** In ems; those that are shown at first fill a window of 1440 points beside the rail. */
    private static double width(MeasureField field) {
        return switch (field) {
            case TITLE -> 22;
            case CHALLENGE, EFFECT, CRITERION, INTERIM, BLOCKED_BY, OTHERS, GROUNDS, REASON, FEASIBILITY -> 18;
            case UNIT, RESPONSIBLE, DOER, SOURCE -> 13;
            case STATUS -> 11;
            case NUMBER -> 5.5;
            case DUE_ON, EVALUATE_ON, DONE_ON, EVALUATED_ON -> 8;
            default -> 10;
        };
    }
}
