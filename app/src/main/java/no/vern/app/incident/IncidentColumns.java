package no.vern.app.incident;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.vern.app.followup.NextSteps;
import no.vern.app.language.Texts;
import no.vern.app.ui.Column;
import no.vern.app.ui.Order;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentRow;

/** The columns of the list, made of the one catalogue of fields. */
final class IncidentColumns {
    static final Order NEWEST_FIRST = new Order(IncidentField.OCCURRED_AT.key(), true);

    private static final String NEXT_STEP = "nextStep";

    /** What stays longest in a list that shares its place with a detail. */
    static final List<String> MOST_TELLING = List.of(
            IncidentField.NUMBER.key(),
            IncidentField.OCCURRED_AT.key(),
            IncidentField.TITLE.key(),
            NEXT_STEP,
            IncidentField.UNIT.key());

    private static final double NEXT_STEP_WIDTH = 17.5;

    private static final Set<IncidentField> AT_FIRST = Set.of(
            IncidentField.NUMBER,
            IncidentField.OCCURRED_AT,
            IncidentField.UNIT,
            IncidentField.TYPE,
            IncidentField.TITLE,
            IncidentField.SEVERITY_ASSESSED);

    private IncidentColumns() {}

    static List<Column<IncidentRow>> all(NextSteps nextSteps, Texts texts) {
        var badges = new IncidentBadges(texts);
        var next = Column.<IncidentRow>of(NEXT_STEP, texts.get("incidents.next.column"), NEXT_STEP_WIDTH, nextSteps::of);
        return Stream.concat(
                        Stream.of(IncidentField.values()).map(field -> column(field, badges, texts)),
                        Stream.of(next.unsortable()))
                .toList();
    }

    private static Column<IncidentRow> column(IncidentField field, IncidentBadges badges, Texts texts) {
        var column = Column.<IncidentRow>of(field.key(), texts.of(field), width(field), field::of);
        column = field.sortable() ? column : column.unsortable();
        column = AT_FIRST.contains(field) ? column : column.folded();
        return switch (field) {
            case STATUS -> column.as(row -> badges.of(row.incident().status()));
            case SEVERITY_ASSESSED -> column.as(row -> badges.of(row.content().severityAssessed()));
            case SEVERITY_EXPERIENCED -> column.as(row -> badges.of(row.content().severityExperienced()));
            case SEVERITY_POTENTIAL -> column.as(row -> badges.of(row.content().severityPotential()));
            default -> column;
        };
    }

    /** In ems; those that are shown at first fill a window of 1440 points beside the rail. */
    private static double width(IncidentField field) {
        return switch (field) {
            case DESCRIPTION, IMMEDIATE_MEASURES -> 18;
            case ID -> 20;
            case TITLE -> 15;
            case UNIT -> 12.5;
            case TYPE -> 11;
            case SEVERITY_ASSESSED, SEVERITY_EXPERIENCED, SEVERITY_POTENTIAL -> 10.8;
            case STATUS -> 12.5;
            case OCCURRED_AT, REPORTED_AT -> 10.8;
            case NUMBER -> 8;
            case ALONE, INJURY, ABSENCE_DAYS, CHANNEL -> 7;
            default -> 10;
        };
    }
}
