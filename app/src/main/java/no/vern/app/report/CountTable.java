package no.vern.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.vern.statistics.CellId;
import no.vern.statistics.Relation;

/**
 * A table as it is counted, before anything is hidden; it never reaches a sheet.
 *
 * @param sheet name of its sheet
 * @param corner the heading over the rows' labels
 * @param rows the rows, the total last
 * @param columns the headings of the counts, the total last
 * @param counts one array a row, one count a column
 * @param sums which rows add up to which, by their place in {@code rows}
 */
record CountTable(
        String sheet, String corner, List<TableRow> rows, List<String> columns, List<long[]> counts, List<RowSum> sums) {

    /** A row that is the sum of others, in every column. */
    record RowSum(int total, List<Integer> parts) {}

    CellId cell(int row, int column) {
        return new CellId(sheet, rows.get(row).label(), columns.get(column));
    }

    int totalRow() {
        return rows.size() - 1;
    }

    int totalColumn() {
        return columns.size() - 1;
    }

    Map<CellId, Long> byCell() {
        var cells = new LinkedHashMap<CellId, Long>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                cells.put(cell(row, column), counts.get(row)[column]);
            }
        }
        return cells;
    }

    /** Everything that a reader can add up within this table, without what follows from the rest. */
    List<Relation> relations() {
        var relations = new ArrayList<Relation>();
        for (int row = 0; row < rows.size(); row++) {
            int line = row;
            if (rows.get(row).kind().sum()) {
                continue;
            }
            var types = IntStream.range(0, totalColumn()).mapToObj(column -> cell(line, column)).toList();
            if (!types.isEmpty()) {
                relations.add(new Relation(cell(line, totalColumn()), types));
            }
        }
        for (var sum : sums) {
            for (int column = 0; column < columns.size(); column++) {
                int at = column;
                var parts = sum.parts().stream().map(row -> cell(row, at)).toList();
                relations.add(new Relation(cell(sum.total(), at), parts));
            }
        }
        return relations;
    }
}
