package no.vern.app.report;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * A table as a reader may see it.
 *
 * @param sheet name of its sheet
 * @param corner the heading over the rows' labels
 * @param rows the rows, the total last
 * @param columns the headings of the counts, the total last
 * @param counts row by row; empty where the count is hidden
 */
record ShownTable(
        String sheet, String corner, List<TableRow> rows, List<String> columns, List<List<OptionalLong>> counts) {

    OptionalLong count(int row, int column) {
        return counts.get(row).get(column);
    }

    /** What the row adds up to. */
    OptionalLong sum(int row) {
        return count(row, totalColumn());
    }

    /** What the whole table adds up to. */
    OptionalLong sum() {
        return sum(totalRow());
    }

    int totalRow() {
        return rows.size() - 1;
    }

    int totalColumn() {
        return columns.size() - 1;
    }

    /** The places of the rows that are not the total. */
    IntStream lines() {
        return IntStream.range(0, totalRow());
    }
}
