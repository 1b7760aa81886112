package no.vern.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Of the incidents of each unit, how many were reported to the occupational health service (BHT): the gap that
 * {@code bht-and-employer} 6.3 asks for.
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
    /** Column of the rest. */
    public static final String UNTOLD = "untold";

    private static final List<String> COLUMNS = List.of(TOLD, UNTOLD);

    /** How many of one row's incidents were reported. */
    private record Line(Crosstab.Row row, long told, long all) {}

    /**
     * Counts and hides.
     *
     * @param all the incidents
     * @param told those of them that were reported, by the same units
     * @param known what is hidden in {@code all}
     * @param suppression the same that was used there
     */
    public static BhtTable of(
            IncidentTables all, IncidentTables told, Map<CellId, Cause> known, Suppression suppression) {
        var sum = new CellId(IncidentTables.UNITS, Crosstab.SUM, Crosstab.SUM);
        if (known.containsKey(sum)) {
            return withheld();
        }
        var lines = lines(all.units(), told.units(), known);
        var total = new Line(
                Block.total(), lines.stream().mapToLong(Line::told).sum(), lines.stream().mapToLong(Line::all).sum());
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
    private static List<Line> lines(Crosstab all, Crosstab told, Map<CellId, Cause> known) {
        Map<String, Long> reported = told.rows().stream()
                .collect(Collectors.toMap(Crosstab.Row::key, row -> told.count(row, Crosstab.SUM)));
        var lines = new ArrayList<Line>();
        var others = new Line(Block.row(ViolenceTables.OTHER), 0, 0);
        for (var row : ViolenceTables.level(all.rows())) {
            long count = all.count(row, Crosstab.SUM);
            long of = reported.getOrDefault(row.key(), 0L);
            if (known.containsKey(all.cell(row, Crosstab.SUM))) {
                others = new Line(others.row(), others.told() + of, others.all() + count);
            } else {
                lines.add(new Line(new Crosstab.Row(row.key(), row.label(), row.kind(), 0), of, count));
            }
        }
        if (others.all() > 0) {
            lines.add(others);
        }
        return lines;
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
        return new long[] {line.told(), line.all() - line.told()};
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
