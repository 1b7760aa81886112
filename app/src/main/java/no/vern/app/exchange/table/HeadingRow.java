package no.vern.app.exchange.table;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the row with the headings: titles above a table are narrower than the table. */
final class HeadingRow {
    /** How many rows are looked at. */
    static final int SAMPLE = 60;

    private HeadingRow() {}

    /** The place of the headings among the first rows; -1 when all are blank. */
    static int find(List<TableRow> rows) {
        var usual = usualWidth(rows);
        for (var i = 0; i < rows.size(); i++) {
            var filled = rows.get(i).cells().stream().filter(cell -> !cell.blank()).count();
            if (filled > 0 && filled * 2 >= usual) {
                return i;
            }
        }
        return -1;
    }

    static int usualWidth(List<TableRow> rows) {
        var widths = new HashMap<Integer, Integer>();
        rows.stream().filter(row -> !row.blank()).forEach(row -> widths.merge(row.width(), 1, Integer::sum));
        var usual = 0;
        for (var width : widths.entrySet()) {
            var most = widths.getOrDefault(usual, 0);
            if (width.getValue() > most || width.getValue() == most && width.getKey() > usual) {
                usual = width.getKey();
            }
        }
        return usual;
    }

    /** The columns under a row of headings: as many as it has, or more where most rows below use more. */
    static List<Column> columns(TableRow headings, List<TableRow> sample) {
        var below = sample.stream().filter(row -> row.number() > headings.number()).toList();
        var wider = below.stream().filter(row -> row.width() > headings.width()).count();
        var count = wider * 2 > below.size() ? usualWidth(below) : headings.width();
        return Column.of(IntStream.range(0, Math.max(count, headings.width()))
                .mapToObj(column -> headings.cell(column).text())
                .toList());
    }
}
