package no.vern.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables of counts with rows and columns of their own that are handed out together. Each is hidden by itself: whatever it
 * has in common with one before it can be seen in both, so that no hidden count is in more than one of them. A table for
 * which that cannot be is left out.
 *
 * @param tables in their order; one in which nothing is counted, or that is left out, has no rows
 * @param publication all of them, with every sum that they have in common
 * @param hidden what to hide in them
 */
public record CodeTables(List<Crosstab> tables, Publication publication, Map<CellId, Cause> hidden) {
    /** What the rows of a table are. */
    public enum Rows {
        /** Parts of one whole, so that they have a total. */
        PARTS,
        /** The same, of groups whose sizes are known in the house without any report. */
        KNOWN_PARTS,
        /** Each by itself. */
        APART,
        /** The same, of groups whose sizes are known in the house without any report: one that is too small has no row. */
        KNOWN_APART;

        private boolean known() {
            return this == KNOWN_PARTS || this == KNOWN_APART;
        }

        private boolean apart() {
            return this == APART || this == KNOWN_APART;
        }
    }

    /**
     * So many of a row and a column.
     *
     * @param row key of the row
     * @param column code of the column; any for a table that only counts its rows
     */
    public record Entry(String row, String column, long count) {}

    /**
     * A table to be counted.
     *
     * @param name unique among all that is handed out
     * @param columns codes, without the sum; none for a table that only counts its rows
     */
    public record Plan(String name, List<Crosstab.Row> rows, List<String> columns, Rows kind, List<Entry> entries) {
        private boolean counts() {
            return entries.stream().anyMatch(entry -> entry.count() > 0);
        }

        /** With these rows put together as {@link ViolenceTables#OTHER}; with nothing when that would leave no other. */
        private Plan pooled(Set<String> keys) {
            var left = new ArrayList<>(rows);
            left.removeIf(row -> keys.contains(row.key()) || row.key().equals(ViolenceTables.OTHER));
            if (left.isEmpty() || keys.contains(ViolenceTables.OTHER)) {
                return nothing();
            }
            left.add(Block.row(ViolenceTables.OTHER));
            return new Plan(name, left, columns, kind, entries.stream()
                    .map(entry -> keys.contains(entry.row())
                            ? new Entry(ViolenceTables.OTHER, entry.column(), entry.count())
                            : entry)
                    .toList());
        }

        /** Without groups of which the size alone is hidden: put together, or, when they may share members, left out. */
        private Plan without(Set<String> keys) {
            if (!kind.apart()) {
                return pooled(keys);
            }
            return new Plan(
                    name,
                    rows.stream().filter(row -> !keys.contains(row.key())).toList(),
                    columns,
                    kind,
                    entries.stream().filter(entry -> !keys.contains(entry.row())).toList());
        }

        private Plan nothing() {
            return new Plan(name, rows, columns, kind, List.of());
        }
    }

    /** Two cells that count the same; one that is in no table is let be. */
    public record Same(CellId one, CellId other) {
        /** Whether one is in the table, and the other there or in one before it. */
        private boolean between(Crosstab table, List<Crosstab> before) {
            boolean first = in(table, one);
            boolean second = in(table, other);
            return first && second
                    || first && before.stream().anyMatch(earlier -> in(earlier, other))
                    || second && before.stream().anyMatch(earlier -> in(earlier, one));
        }

        private static boolean in(Crosstab table, CellId cell) {
            return table.publication().counts().containsKey(cell);
        }
    }

    public CodeTables {
        tables = List.copyOf(tables);
    }

    /** Counts and hides. */
    public static CodeTables of(List<Plan> plans, List<Same> same, Suppression suppression) {
        var tables = new ArrayList<Crosstab>();
        var hidden = new LinkedHashMap<CellId, Cause>();
        for (var plan : plans) {
            tables.add(hide(plan, same, suppression, tables, hidden));
        }
        var all = new Publication(Map.of(), List.of());
        for (var table : tables) {
            all = all.with(table.publication(), List.of());
        }
        var counts = all.counts();
        var ties = same.stream()
                .filter(tie -> counts.containsKey(tie.one()) && counts.containsKey(tie.other()))
                .map(tie -> new Relation(tie.one(), List.of(tie.other())))
                .toList();
        return new CodeTables(tables, all.with(new Publication(Map.of(), List.of()), ties), hidden);
    }

    private static Crosstab hide(
            Plan first,
            List<Same> same,
            Suppression suppression,
            List<Crosstab> before,
            Map<CellId, Cause> hidden) {
        var plan = first;
        while (plan.counts()) {
            var table = table(plan);
            var causes = suppression.apply(table.publication());
            var totals = plan.kind().known() ? hiddenTotals(table, causes) : Set.<String>of();
            boolean told = same.stream()
                    .filter(tie -> tie.between(table, before))
                    .noneMatch(tie -> Stream.of(tie.one(), tie.other())
                            .anyMatch(cell -> causes.containsKey(cell) || hidden.containsKey(cell)));
            if (told && totals.isEmpty()) {
                hidden.putAll(causes);
                return table;
            }
            plan = totals.isEmpty() ? plan.nothing() : plan.without(totals);
        }
        return Block.withheld(first.name());
    }

    private static Set<String> hiddenTotals(Crosstab table, Map<CellId, Cause> causes) {
        return table.rows().stream()
                .filter(row -> row.kind() != Crosstab.Kind.SUM && causes.containsKey(table.cell(row, Crosstab.SUM)))
                .map(Crosstab.Row::key)
                .collect(Collectors.toSet());
    }

    private static Crosstab table(Plan plan) {
        if (plan.columns().isEmpty()) {
            return line(plan);
        }
        var counts = new LinkedHashMap<String, long[]>();
        plan.rows().forEach(row -> counts.put(row.key(), new long[plan.columns().size()]));
        var sum = new long[plan.columns().size()];
        for (var entry : plan.entries()) {
            int column = plan.columns().indexOf(entry.column());
            counts.get(entry.row())[column] += entry.count();
            sum[column] += entry.count();
        }
        var builder = new Crosstab.Builder(plan.name(), plan.columns());
        plan.rows().forEach(row -> builder.row(row, counts.get(row.key())));
        if (!plan.kind().apart()) {
            builder.sum(Block.total(), sum, List.copyOf(counts.keySet()));
        }
        return builder.build();
    }

    private static Crosstab line(Plan plan) {
        var counts = new LinkedHashMap<CellId, Long>();
        plan.rows().forEach(row -> counts.put(new CellId(plan.name(), row.key(), Crosstab.SUM), 0L));
        plan.entries().forEach(entry ->
                counts.merge(new CellId(plan.name(), entry.row(), Crosstab.SUM), entry.count(), Long::sum));
        var parts = List.copyOf(counts.keySet());
        var sum = new CellId(plan.name(), Crosstab.SUM, Crosstab.SUM);
        counts.put(sum, counts.values().stream().mapToLong(Long::longValue).sum());
        var rows = new ArrayList<>(plan.rows());
        rows.add(Block.total());
        return new Crosstab(
                plan.name(), rows, List.of(Crosstab.SUM), new Publication(counts, List.of(new Relation(sum, parts))));
    }

    /** A row of something with a code. */
    public static Crosstab.Row row(String code) {
        return Block.row(code);
    }

    /** A row of a unit. */
    public static Crosstab.Row unit(UnitNode unit) {
        return new Crosstab.Row(unit.id().toString(), unit.name(), Crosstab.Kind.UNIT, 0);
    }
}
