package no.vern.app.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.vern.app.language.Texts;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.BarDirection;

/**
 * Incidents of the units at the top, in the table's order and never ranked. Where a single unit is above all others,
 * those right under it are drawn. Units with a hidden sum are left out.
 *
 * @param drawn the rows that have a bar
 * @param left how many rows with a shown sum did not fit
 * @param hidden how many rows of that level have a hidden sum
 */
record UnitChart(ShownTable units, List<Integer> drawn, int left, int hidden) {
    private static final int MOST_BARS = 15;

    static UnitChart of(ShownTable units) {
        var level = topLevel(units);
        var shown = level.stream().filter(row -> units.sum(row).isPresent()).toList();
        var most = shown.stream()
                .sorted(Comparator.comparing((Integer row) -> -units.sum(row).getAsLong()))
                .limit(MOST_BARS)
                .sorted()
                .toList();
        return new UnitChart(units, most, shown.size() - most.size(), level.size() - shown.size());
    }

    /** The first level with more than one row. */
    private static List<Integer> topLevel(ShownTable units) {
        int level = 0;
        var rows = rowsAt(units, level);
        while (rows.size() == 1 && !rowsAt(units, level + 1).isEmpty()) {
            level++;
            rows = rowsAt(units, level);
        }
        return rows;
    }

    private static List<Integer> rowsAt(ShownTable units, int level) {
        return units.lines().filter(row -> units.rows().get(row).level() == level).boxed().toList();
    }

    boolean worthDrawing() {
        return !drawn.isEmpty();
    }

    BarChart bars(Texts texts, String year) {
        return new BarChart(
                texts.get("amu.unit.chart", year),
                texts.get("amu.unit.heading"),
                texts.get("amu.chart.count"),
                drawn.stream().map(row -> units.rows().get(row).label()).toList(),
                cells(0),
                drawn.stream().map(units::sum).toList(),
                cells(units.totalColumn() + 1),
                BarDirection.BAR);
    }

    String sentence(Texts texts) {
        if (drawn.isEmpty()) {
            return texts.get("amu.unit.nothing");
        }
        var sentence = texts.get("amu.unit.sentence");
        if (left > 0) {
            sentence += " " + texts.get("amu.unit.left", drawn.size(), left);
        }
        return hidden > 0 ? sentence + " " + texts.get("amu.unit.hidden", hidden) : sentence;
    }

    /** Rows that follow each other as one range, so that the reference stays short. */
    private String cells(int column) {
        var ranges = IntStream.range(0, drawn.size())
                .filter(place -> place == 0 || drawn.get(place) != drawn.get(place - 1) + 1)
                .mapToObj(place -> range(column, drawn.get(place), lastOfRun(place)))
                .collect(Collectors.joining(","));
        return ranges.contains(",") ? "(" + ranges + ")" : ranges;
    }

    private int lastOfRun(int place) {
        int last = place;
        while (last + 1 < drawn.size() && drawn.get(last + 1) == drawn.get(last) + 1) {
            last++;
        }
        return drawn.get(last);
    }

    private String range(int column, int fromRow, int toRow) {
        var from = new CellReference(units.sheet(), fromRow + 1, column, true, true).formatAsString();
        return fromRow == toRow
                ? from
                : from + ":" + new CellReference(toRow + 1, column, true, true).formatAsString();
    }
}
