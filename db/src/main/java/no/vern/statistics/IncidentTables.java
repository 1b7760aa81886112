package no.vern.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same incidents counted twice: by month and type, by unit and type. Every total is counted from the records.
 *
 * @param months a row a month, also those without incidents
 * @param units a row a unit with all its sub-units, and one for what happened in none of these
 */
public record IncidentTables(Crosstab months, Crosstab units) {
    public static final String MONTHS = "months";
    public static final String UNITS = "units";

    /**
     * Counts into tables with the columns and rows asked for.
     *
     * <p>Throws {@link IllegalArgumentException} when a tally names a unit, type or month that is not asked for, or
     * when units are above themselves.
     *
     * @param units in the order of the rows; children come under their parent whatever their place in the list
     * @param types codes, in the order of the columns
     * @param first first month, inclusive
     * @param last last month, inclusive
     */
    public static IncidentTables of(
            List<UnitNode> units, List<String> types, YearMonth first, YearMonth last, List<Tally> tallies) {
        Map<String, Integer> columns = new HashMap<>();
        types.forEach(type -> columns.put(type, columns.size()));
        if (columns.size() != types.size() || columns.containsKey(Crosstab.SUM)) {
            throw new IllegalArgumentException("Two columns have the same key");
        }
        for (Tally tally : tallies) {
            if (!columns.containsKey(tally.type())) {
                throw new IllegalArgumentException("A count is of a type without a column");
            }
            if (tally.month().isBefore(first) || tally.month().isAfter(last)) {
                throw new IllegalArgumentException("A count is of a month without a row");
            }
        }
        return new IncidentTables(
                months(types, columns, first, last, tallies), new UnitTable(units, types, columns).count(tallies));
    }

    /** Both tables handed out together: their rows Sum are the same totals. */
    public Publication publication() {
        List<Relation> same = new ArrayList<>();
        for (String column : months.columns()) {
            same.add(new Relation(
                    new CellId(MONTHS, Crosstab.SUM, column), List.of(new CellId(UNITS, Crosstab.SUM, column))));
        }
        return months.publication().with(units.publication(), same);
    }

    private static Crosstab months(
            List<String> types, Map<String, Integer> columns, YearMonth first, YearMonth last, List<Tally> tallies) {
        Map<YearMonth, long[]> counts = new HashMap<>();
        long[] sum = new long[types.size()];
        for (Tally tally : tallies) {
            int column = columns.get(tally.type());
            counts.computeIfAbsent(tally.month(), month -> new long[types.size()])[column] += tally.count();
            sum[column] += tally.count();
        }
        Crosstab.Builder table = new Crosstab.Builder(MONTHS, types);
        List<String> keys = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            String key = month.toString();
            keys.add(key);
            table.row(
                    new Crosstab.Row(key, key, Crosstab.Kind.MONTH, 0),
                    counts.getOrDefault(month, new long[types.size()]));
        }
        table.sum(new Crosstab.Row(Crosstab.SUM, Crosstab.SUM, Crosstab.Kind.SUM, 0), sum, keys);
        return table.build();
    }
}
