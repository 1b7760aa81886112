package no.vern.app.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.vern.app.language.Texts;
import no.vern.incident.IncidentType;
import no.vern.statistics.Cause;
import no.vern.statistics.CellId;
import no.vern.statistics.Crosstab;
import no.vern.statistics.IncidentTables;
import no.vern.statistics.Suppression;

/**
 * The two tables after suppression, in words, with the list of what was hidden. All that a workbook holds is made from
 * this, so nothing hidden can slip into it.
 */
record SafeReport(ShownTable months, ShownTable units, List<HiddenCell> hidden) {

    /** Hides in both tables at once, since each tells something about the other. */
    static SafeReport of(IncidentTables tables, int threshold, Texts texts) {
        var causes = new Suppression(threshold).apply(tables.publication());
        var months = shown(tables.months(), causes, AmuSheets.MONTHS, texts.get("amu.month.heading"), texts);
        var units = shown(tables.units(), causes, AmuSheets.UNITS, texts.get("amu.unit.heading"), texts);
        var hidden = Stream.concat(
                hidden(tables.months(), months, causes).stream(), hidden(tables.units(), units, causes).stream());
        return new SafeReport(months, units, hidden.toList());
    }

    private static ShownTable shown(
            Crosstab table, Map<CellId, Cause> causes, String sheet, String corner, Texts texts) {
        var columns = table.columns().stream()
                .map(column -> column.equals(Crosstab.SUM) ? AmuSheets.SUM : texts.of(IncidentType.valueOf(column)))
                .toList();
        var counts = table.rows().stream()
                .map(row -> table.columns().stream()
                        .map(column -> causes.containsKey(table.cell(row, column))
                                ? OptionalLong.empty()
                                : OptionalLong.of(table.count(row, column)))
                        .toList())
                .toList();
        return new ShownTable(sheet, corner, rows(table.rows(), texts), columns, counts);
    }

    private static List<TableRow> rows(List<Crosstab.Row> rows, Texts texts) {
        var taken = new HashSet<>(rows.stream()
                .filter(row -> row.kind() != Crosstab.Kind.WITHOUT_SUB_UNITS)
                .map(Crosstab.Row::label)
                .toList());
        var named = new ArrayList<TableRow>();
        for (int place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            boolean group = place + 1 < rows.size() && rows.get(place + 1).depth() > row.depth();
            var label = row.kind() == Crosstab.Kind.WITHOUT_SUB_UNITS
                    ? free(texts.get("amu.unit.own", row.label()), taken)
                    : row.label();
            named.add(new TableRow(label, row.depth(), kind(row, group)));
        }
        return List.copyOf(named);
    }

    /** A unit may itself be called "North (without sub-units)". */
    private static String free(String label, HashSet<String> taken) {
        var free = label;
        for (int number = 2; !taken.add(free); number++) {
            free = label + " (" + number + ")";
        }
        return free;
    }

    private static TableRow.Kind kind(Crosstab.Row row, boolean group) {
        if (row.kind() == Crosstab.Kind.SUM) {
            return TableRow.Kind.TOTAL;
        }
        return group ? TableRow.Kind.GROUP : TableRow.Kind.SINGLE;
    }

    private static List<HiddenCell> hidden(Crosstab table, ShownTable shown, Map<CellId, Cause> causes) {
        var hidden = new ArrayList<HiddenCell>();
        for (int row = 0; row < shown.rows().size(); row++) {
            for (int column = 0; column < shown.columns().size(); column++) {
                var cause = causes.get(table.cell(table.rows().get(row), table.columns().get(column)));
                if (cause != null) {
                    hidden.add(new HiddenCell(
                            shown.sheet(), shown.rows().get(row).label(), shown.columns().get(column), cause));
                }
            }
        }
        return hidden;
    }
}
