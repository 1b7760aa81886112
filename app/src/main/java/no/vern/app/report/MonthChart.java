package no.vern.app.report;

import java.util.OptionalLong;
import no.vern.app.language.Texts;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.BarDirection;

/** Incidents month by month. */
final class MonthChart {
    private MonthChart() {}

    static BarChart of(ShownTable months, Texts texts, String year) {
        int last = months.totalRow();
        int sums = months.totalColumn() + 1;
        return new BarChart(
                texts.get("amu.month.chart", year),
                texts.get("amu.month.heading"),
                texts.get("amu.chart.count"),
                months.rows().subList(0, last).stream().map(TableRow::label).toList(),
                cells(months, 0, last),
                months.lines().mapToObj(months::sum).toList(),
                cells(months, sums, last),
                BarDirection.COL);
    }

    private static String cells(ShownTable months, int column, int last) {
        return new CellRangeAddress(1, last, column, column).formatAsString(months.sheet(), true);
    }

    /** Whether there is anything to draw. */
    static boolean worthDrawing(ShownTable months) {
        return months.lines().mapToObj(months::sum).anyMatch(OptionalLong::isPresent);
    }
}
