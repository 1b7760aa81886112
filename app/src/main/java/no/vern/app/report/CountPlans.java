package no.vern.app.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.vern.statistics.CellId;
import no.vern.statistics.CodeTables;
import no.vern.statistics.CodeTables.Entry;
import no.vern.statistics.CodeTables.Plan;
import no.vern.statistics.CodeTables.Rows;
import no.vern.statistics.CodeTables.Same;
import no.vern.statistics.Crosstab;
import no.vern.statistics.UnitNode;
import org.jspecify.annotations.Nullable;

/**
 * Plans of tables over codes and over parts of the organisation. A code's key begins with the list that it is of.
 *
 * @param places the part of the organisation that a unit is counted in; of such a part, itself
 */
record CountPlans(Function<UUID, UnitNode> places) {
    /** Where nobody has said. */
    static final String UNKNOWN = "unknown";

    /** How many of each code. */
    static Plan line(String name, List<String> rows, Stream<String> counted) {
        return new Plan(name, rows(rows), List.of(), Rows.PARTS, counted.map(row -> one(row, "")).toList());
    }

    /** How many in each part of the organisation. */
    Plan line(String name, Stream<UUID> counted) {
        return placed(name, List.of(), Rows.PARTS, counted.map(unit -> one(key(unit), "")).toList());
    }

    static List<Crosstab.Row> rows(List<String> codes) {
        return codes.stream().map(CodeTables::row).toList();
    }

    /** @param entries by the keys of places; their rows come by name */
    Plan placed(String name, List<String> columns, Rows kind, List<Entry> entries) {
        var rows = entries.stream()
                .map(Entry::row)
                .distinct()
                .map(id -> places.apply(UUID.fromString(id)))
                .sorted(Comparator.comparing(UnitNode::name))
                .map(CodeTables::unit)
                .toList();
        return new Plan(name, rows, columns, kind, entries);
    }

    String key(UUID unit) {
        return places.apply(unit).id().toString();
    }

    static Entry one(String row, String column) {
        return new Entry(row, column, 1);
    }

    static String key(@Nullable Enum<?> code) {
        return code == null ? UNKNOWN : code.getDeclaringClass().getSimpleName() + "." + code.name();
    }

    static List<String> keys(Enum<?>... codes) {
        return Arrays.stream(codes).map(CountPlans::key).toList();
    }

    /** With what nobody has said last. */
    static List<String> keysAndUnknown(Enum<?>... codes) {
        return and(keys(codes), UNKNOWN);
    }

    static List<String> and(List<String> codes, String last) {
        return Stream.concat(codes.stream(), Stream.of(last)).toList();
    }

    /** A cell of the row of totals. */
    static CellId sum(String table, String column) {
        return new CellId(table, Crosstab.SUM, column);
    }

    /** Tables that count the same things in different ways have one total. */
    static Same sameTotal(String one, String other) {
        return new Same(sum(one, Crosstab.SUM), sum(other, Crosstab.SUM));
    }
}
