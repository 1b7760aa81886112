package no.vern.app.incident;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.vern.app.language.Texts;
import no.vern.app.ui.Column;
import no.vern.app.ui.Order;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentRow;

/** The columns of the list, made of the one catalogue of fields. */
final class IncidentColumns {
    static final Order NEWEST_FIRST = new Order(IncidentField.OCCURRED_AT.key(), true);

    private static final Set<IncidentField> AT_FIRST = Set.of(
            IncidentField.NUMBER,
            IncidentField.OCCURRED_AT,
            IncidentField.UNIT,
            IncidentField.TYPE,
            IncidentField.TITLE,
            IncidentField.SEVERITY_ASSESSED,
            IncidentField.STATUS);

    private IncidentColumns() {}

    static List<Column<IncidentRow>> all(Texts texts) {
        var badges = new IncidentBadges(texts);
        return Stream.of(IncidentField.values())
                .map(field -> column(field, badges, texts))
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

    private static double width(IncidentField field) {
        return switch (field) {
            case TITLE, DESCRIPTION, IMMEDIATE_MEASURES -> 18;
            case ID -> 20;
            case UNIT -> 13;
            case TYPE -> 12;
            case SEVERITY_ASSESSED, SEVERITY_EXPERIENCED, SEVERITY_POTENTIAL -> 11;
            case STATUS -> 12.5;
            case OCCURRED_AT, REPORTED_AT -> 11.5;
            case NUMBER -> 7.5;
            case ALONE, INJURY, ABSENCE_DAYS, CHANNEL -> 7;
            default -> 10;
        };
    }
}
