package no.vern.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Of the incidents of each unit, how many were reported to the occupational health service (BHT), and how many are to be
 * and wait for somebody to decide: the gap that {@code bht-and-employer} 6.3 asks for.
 *
 * <p>Only units whose total can be seen beside the types stand in a row of their own, and nothing stands here when the
 * total of all is hidden. So every margin is known before the table is opened, and it can be gone through by itself.
 * Where units could only be protected by hiding a margin, there is nothing but the row of the total.
 *
 * @param units a row a unit, the others as {@link ViolenceTables#OTHER}; no rows when nothing can be shown
 * @param hidden what to hide in it
 */
public record BhtTable(Crosstab units, Map<CellId, Cause> hidden) {
    public static final String UNITS = "bht.units";
    /** Column of what was reported. */
    public static final String TOLD = "told";
    /** Column of what waits. */
    public static final String WAITING = "waiting";
    /** Column of the rest. */
    public static final String UNTOLD = "untold";

    private static final List<String> COLUMNS = List.of(TOLD, WAITING, UNTOLD);

    /** How many of one row's incidents were reported, and how many wait. */
    private record Line(Crosstab.Row row, long told, long waiting, long all) {
        Line plus(long more, long waits, long of) {
            return new Line(row, told + more, waiting + waits, all + of);
        }
    }

    /**
     * Counts and hides.
     *
     * @param all the incidents
     * @param told those of them that were reported, by the same units
     * @param waiting those that wait and were reported for nobody, by the same units
     * @param known what is hidden in {@code all}
     * @param suppression the same that was used there
     */
    public static BhtTable of(
            IncidentTables all,
            IncidentTables told,
            IncidentTables waiting,
            Map<CellId, Cause> known,
            Suppression suppression) {
        var sum = new CellId(IncidentTables.UNITS, Crosstab.SUM, Crosstab.SUM);
        if (known.containsKey(sum)) {
            return withheld();
        }
        var lines = lines(all.units(), counted(told), counted(waiting), known);
        var total = lines.stream()
                .reduce(
                        new Line(Block.total(), 0, 0, 0),
                        (sums, line) -> sums.plus(line.told(), line.waiting(), line.all()));
        return total.all() == 0 ? withheld() : hidden(lines, total, suppression);
    }

    /** Nothing can be shown. */
    private static BhtTable withheld() {
        return new BhtTable(Block.withheld(UNITS), Map.of());
    }

    private static BhtTable hidden(List<Line> lines, Line total, Suppression suppression) {
        var table = table(lines, total);
        var causes = suppression.apply(table.publication());
        var margins = table.rows().stream().anyMatch(row -> causes.containsKey(table.cell(row, Crosstab.SUM)));
        if (!margins) {
            return new BhtTable(table, causes);
        }
        return lines.isEmpty() ? withheld() : hidden(List.of(), total, suppression);
    }

    /** A line for each unit that can be told apart, and one for all others. */
    private static List<Line> lines(
            Crosstab all, Map<String, Long> told, Map<String, Long> waiting, Map<CellId, Cause> known) {
        var lines = new ArrayList<Line>();
        var others = new Line(Block.row(ViolenceTables.OTHER), 0, 0, 0);
        for (var row : ViolenceTables.level(all.rows())) {
            long count = all.count(row, Crosstab.SUM);
            long of = told.getOrDefault(row.key(), 0L);
            long waits = waiting.getOrDefault(row.key(), 0L);
            if (known.containsKey(all.cell(row, Crosstab.SUM))) {
                others = others.plus(of, waits, count);
            } else {
                var own = new Crosstab.Row(row.key(), row.label(), row.kind(), 0);
                lines.add(new Line(own, of, waits, count));
            }
        }
        if (others.all() > 0) {
            lines.add(others);
        }
        return lines;
    }

    private static Map<String, Long> counted(IncidentTables some) {
        return some.units().rows().stream()
                .collect(Collectors.toMap(Crosstab.Row::key, row -> some.units().count(row, Crosstab.SUM)));
    }

    private static Crosstab table(List<Line> lines, Line total) {
        var table = new Crosstab.Builder(UNITS, COLUMNS);
        var keys = new ArrayList<String>();
        lines.forEach(line -> {
            keys.add(line.row().key());
            table.row(line.row(), counts(line));
        });
        table.sum(total.row(), counts(total), keys);
        return table.build();
    }

    private static long[] counts(Line line) {
        return new long[] {line.told(), line.waiting(), line.all() - line.told() - line.waiting()};
    }

    /** The sums that tie it to the table of units. */
    public List<Relation> between() {
        var ties = new ArrayList<Relation>();
        for (var row : units.rows()) {
            if (!row.key().equals(ViolenceTables.OTHER)) {
                ties.add(new Relation(
                        units.cell(row, Crosstab.SUM),
                        List.of(new CellId(IncidentTables.UNITS, row.key(), Crosstab.SUM))));
            }
        }
        return ties;
    }
}
