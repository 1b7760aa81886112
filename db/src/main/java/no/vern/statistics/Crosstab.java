package no.vern.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One table of counts with its sums: rows, a row {@link #SUM}; types, a column {@link #SUM}.
 *
 * @param table name of the table in its cells
 * @param rows in reading order, the row Sum last
 * @param columns codes of the types, the column Sum last
 * @param publication every count, row by row, and the sums over them
 */
public record Crosstab(String table, List<Row> rows, List<String> columns, Publication publication) {
    /** Key of the row and of the column of totals. */
    public static final String SUM = "Sum";

    /** What a row counts. */
    public enum Kind {
        MONTH,
        /** A unit with all its sub-units. */
        UNIT,
        /** The incidents of a unit that has sub-units, but of none of these. */
        WITHOUT_SUB_UNITS,
        /** What has a code: a type, a time of day. */
        CODE,
        SUM
    }

    /**
     * One line of the table.
     *
     * @param key unique in the table: the month as 2025-01, the unit's id, {@link #SUM}
     * @param label what to call it: as the key, but a unit by name, with the units above it where names are shared
     * @param depth how many units stand above it
     */
    public record Row(String key, String label, Kind kind, int depth) {}

    public Crosstab {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** The same table under another name, so that it can be handed out together with one that had the name. */
    public Crosstab named(String name) {
        Map<CellId, Long> cells = new LinkedHashMap<>();
        publication.counts().forEach((cell, count) -> cells.put(renamed(cell, name), count));
        List<Relation> sums = publication.relations().stream()
                .map(sum -> new Relation(
                        renamed(sum.total(), name),
                        sum.parts().stream().map(part -> renamed(part, name)).toList()))
                .toList();
        return new Crosstab(name, rows, columns, new Publication(cells, sums));
    }

    private static CellId renamed(CellId cell, String name) {
        return new CellId(name, cell.row(), cell.column());
    }

    public CellId cell(Row row, String column) {
        return new CellId(table, row.key(), column);
    }

    public long count(Row row, String column) {
        return publication.counts().get(cell(row, column));
    }

    /** Gathers rows and what they are the sum of. */
    static final class Builder {
        private final String table;
        private final List<String> types;
        private final Map<Row, long[]> counts = new LinkedHashMap<>();
        private final Map<String, List<String>> partsOf = new LinkedHashMap<>();

        Builder(String table, List<String> types) {
            this.table = table;
            this.types = List.copyOf(types);
        }

        /** A row that is the sum of no other rows. */
        void row(Row row, long[] perType) {
            counts.put(row, perType);
        }

        /** A row that is the sum of the rows with the keys. */
        void sum(Row row, long[] perType, List<String> parts) {
            counts.put(row, perType);
            partsOf.put(row.key(), parts);
        }

        Crosstab build() {
            List<String> columns = new ArrayList<>(types);
            columns.add(SUM);
            Map<CellId, Long> cells = new LinkedHashMap<>();
            List<Relation> relations = new ArrayList<>();
            counts.forEach((row, perType) -> {
                put(cells, row.key(), perType);
                List<String> parts = partsOf.getOrDefault(row.key(), List.of());
                if (!parts.isEmpty()) {
                    columns.forEach(column -> relations.add(down(row.key(), parts, column)));
                } else if (!types.isEmpty()) {
                    relations.add(across(row.key()));
                }
            });
            return new Crosstab(table, List.copyOf(counts.keySet()), columns, new Publication(cells, relations));
        }

        private void put(Map<CellId, Long> cells, String row, long[] perType) {
            long sum = 0;
            for (int type = 0; type < perType.length; type++) {
                cells.put(new CellId(table, row, types.get(type)), perType[type]);
                sum += perType[type];
            }
            cells.put(new CellId(table, row, SUM), sum);
        }

        /** Along a row that is itself a sum of rows, the sum over types follows from the others and is left out. */
        private Relation across(String row) {
            return new Relation(
                    new CellId(table, row, SUM),
                    types.stream().map(type -> new CellId(table, row, type)).toList());
        }

        private Relation down(String row, List<String> parts, String column) {
            return new Relation(
                    new CellId(table, row, column),
                    parts.stream().map(part -> new CellId(table, part, column)).toList());
        }
    }
}
