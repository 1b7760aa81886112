package no.vern.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import no.vern.statistics.Cause;
import no.vern.statistics.CellId;
import no.vern.statistics.Publication;
import no.vern.statistics.Relation;
import no.vern.statistics.Suppression;

/** The two tables after suppression, with the list of what was hidden. */
record SafeReport(ShownTable months, ShownTable units, List<HiddenCell> hidden) {

    /** Hides in both tables at once, since each tells something about the other. */
    static SafeReport of(CountTable months, CountTable units, int threshold) {
        var counts = new LinkedHashMap<>(months.byCell());
        counts.putAll(units.byCell());
        var relations = new ArrayList<>(months.relations());
        relations.addAll(units.relations());
        relations.addAll(sameTotals(months, units));
        var causes = new Suppression(threshold).apply(new Publication(counts, relations));
        var hidden = new ArrayList<HiddenCell>();
        hidden.addAll(listed(months, causes));
        hidden.addAll(listed(units, causes));
        return new SafeReport(shown(months, causes), shown(units, causes), List.copyOf(hidden));
    }

    /** Both tables end with the same row of totals. */
    private static List<Relation> sameTotals(CountTable months, CountTable units) {
        return IntStream.range(0, months.columns().size())
                .mapToObj(column -> new Relation(
                        months.cell(months.totalRow(), column), List.of(units.cell(units.totalRow(), column))))
                .toList();
    }

    private static List<HiddenCell> listed(CountTable table, Map<CellId, Cause> causes) {
        var hidden = new ArrayList<HiddenCell>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                var cell = table.cell(row, column);
                var cause = causes.get(cell);
                if (cause != null) {
                    hidden.add(new HiddenCell(cell.table(), cell.row(), cell.column(), cause));
                }
            }
        }
        return hidden;
    }

    private static ShownTable shown(CountTable table, Map<CellId, Cause> causes) {
        var counts = IntStream.range(0, table.rows().size())
                .mapToObj(row -> IntStream.range(0, table.columns().size())
                        .mapToObj(column -> causes.containsKey(table.cell(row, column))
                                ? OptionalLong.empty()
                                : OptionalLong.of(table.counts().get(row)[column]))
                        .toList())
                .toList();
        return new ShownTable(table.sheet(), table.corner(), table.rows(), table.columns(), counts);
    }
}
