package no.vern.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A random publication like the AMU workbook, with every sum that can be formed written out, also those that follow
 * from others; made without the production code's tables.
 */
final class Workbook {
    static final String SUM = "Sum";

    private final Map<CellId, Long> counts = new LinkedHashMap<>();
    private final List<Relation> needed = new ArrayList<>();
    private final List<Relation> implied = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();

    /** What Vern gets: the sums that do not follow from others. */
    Publication publication() {
        return new Publication(counts, needed);
    }

    /** What the outsider has: all sums. */
    Publication withAllSums() {
        List<Relation> all = new ArrayList<>(needed);
        all.addAll(implied);
        return new Publication(counts, all);
    }

    /** One sheet, one row: types and their sum. */
    static Workbook line(Random random, int types, int mean) {
        Workbook book = new Workbook();
        book.columns(types);
        book.leaf("line", "only", random(random, types, mean));
        return book;
    }

    /** Units in a tree by types; with months, a second sheet of the same incidents. */
    static Workbook units(Random random, int depth, int fanout, int types, int months, int mean) {
        Workbook book = new Workbook();
        book.columns(types);
        long[] sum = book.tree(random, SUM, depth, fanout, mean);
        if (months > 0) {
            book.months(random, months, sum);
        }
        return book;
    }

    private void columns(int types) {
        for (int type = 0; type < types; type++) {
            columns.add("T" + type);
        }
        columns.add(SUM);
    }

    private long[] tree(Random random, String row, int depth, int fanout, int mean) {
        if (depth == 0) {
            long[] cells = random(random, columns.size() - 1, mean);
            leaf("units", row, cells);
            return cells;
        }
        long[] sum = new long[columns.size() - 1];
        List<String> children = new ArrayList<>();
        int count = 1 + random.nextInt(fanout);
        for (int child = 0; child < count; child++) {
            String name = row + "/" + child;
            children.add(name);
            add(sum, tree(random, name, random.nextInt(4) == 0 ? 0 : depth - 1, fanout, mean));
        }
        put("units", row, sum);
        sumsOverRows("units", row, children);
        implied.add(new Relation(cell("units", row, SUM), types("units", row)));
        return sum;
    }

    private void months(Random random, int months, long[] sum) {
        long[][] cells = new long[months][sum.length];
        List<String> rows = new ArrayList<>();
        for (int type = 0; type < sum.length; type++) {
            for (long incident = 0; incident < sum[type]; incident++) {
                cells[random.nextInt(months)][type]++;
            }
        }
        for (int month = 0; month < months; month++) {
            rows.add("M" + month);
            leaf("months", "M" + month, cells[month]);
        }
        put("months", SUM, sum);
        sumsOverRows("months", SUM, rows);
        implied.add(new Relation(cell("months", SUM, SUM), types("months", SUM)));
        for (String column : columns) {
            needed.add(new Relation(cell("months", SUM, column), List.of(cell("units", SUM, column))));
        }
    }

    private void leaf(String table, String row, long[] cells) {
        put(table, row, cells);
        needed.add(new Relation(cell(table, row, SUM), types(table, row)));
    }

    private void put(String table, String row, long[] cells) {
        long sum = 0;
        for (int type = 0; type < cells.length; type++) {
            counts.put(cell(table, row, columns.get(type)), cells[type]);
            sum += cells[type];
        }
        counts.put(cell(table, row, SUM), sum);
    }

    private void sumsOverRows(String table, String total, List<String> rows) {
        for (String column : columns) {
            needed.add(new Relation(
                    cell(table, total, column),
                    rows.stream().map(row -> cell(table, row, column)).toList()));
        }
    }

    private List<CellId> types(String table, String row) {
        return columns.subList(0, columns.size() - 1).stream()
                .map(column -> cell(table, row, column))
                .toList();
    }

    private static void add(long[] sum, long[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }

    private static long[] random(Random random, int size, int mean) {
        long[] counts = new long[size];
        for (int i = 0; i < size; i++) {
            counts[i] = random.nextInt(3) == 0 ? 0 : random.nextInt(2 * mean + 1);
        }
        return counts;
    }

    private static CellId cell(String table, String row, String column) {
        return new CellId(table, row, column);
    }
}
