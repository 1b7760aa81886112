package no.vern.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table with rows and columns that are codes, counted from records that name both. */
final class Block {
    private Block() {}

    /** One record, or so many of the same. */
    record Entry(String row, String column, long count) {}

    /** Rows by columns, with a row and a column of totals. */
    static Crosstab of(String table, List<String> rows, List<String> columns, List<Entry> entries) {
        var counts = new LinkedHashMap<String, long[]>();
        rows.forEach(row -> counts.put(row, new long[columns.size()]));
        var sum = new long[columns.size()];
        for (var entry : entries) {
            int column = columns.indexOf(entry.column());
            counts.get(entry.row())[column] += entry.count();
            sum[column] += entry.count();
        }
        var builder = new Crosstab.Builder(table, columns);
        counts.forEach((row, line) -> builder.row(row(row), line));
        builder.sum(total(), sum, rows);
        return builder.build();
    }

    /** A row a code with nothing but its count, and their total. */
    static Crosstab line(String table, Map<String, Long> counts) {
        var cells = new LinkedHashMap<CellId, Long>();
        counts.forEach((row, count) -> cells.put(new CellId(table, row, Crosstab.SUM), count));
        var parts = List.copyOf(cells.keySet());
        var sum = new CellId(table, Crosstab.SUM, Crosstab.SUM);
        cells.put(sum, counts.values().stream().mapToLong(Long::longValue).sum());
        var rows = new ArrayList<>(counts.keySet().stream().map(Block::row).toList());
        rows.add(total());
        var relations = parts.isEmpty() ? List.<Relation>of() : List.of(new Relation(sum, parts));
        return new Crosstab(table, rows, List.of(Crosstab.SUM), new Publication(cells, relations));
    }

    /** A table that cannot be shown: it has no row, not even a total. */
    static Crosstab withheld(String table) {
        return new Crosstab(table, List.of(), List.of(Crosstab.SUM), new Publication(Map.of(), List.of()));
    }

    static Crosstab.Row row(String key) {
        return new Crosstab.Row(key, key, Crosstab.Kind.CODE, 0);
    }

    static Crosstab.Row total() {
        return new Crosstab.Row(Crosstab.SUM, Crosstab.SUM, Crosstab.Kind.SUM, 0);
    }
}
