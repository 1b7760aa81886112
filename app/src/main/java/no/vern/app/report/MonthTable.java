package no.vern.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.vern.app.language.Texts;
import no.vern.app.report.CountTable.RowSum;
import no.vern.incident.IncidentCount;
import no.vern.incident.IncidentType;

/** Counts incidents by month and type; a month without incidents is a row of zeros. */
final class MonthTable {
    private MonthTable() {}

    static CountTable of(AmuPeriod period, List<IncidentType> types, List<IncidentCount> counts, Texts texts) {
        var months = period.months();
        var lines = new ArrayList<long[]>();
        months.forEach(month -> lines.add(new long[types.size() + 1]));
        var total = new long[types.size() + 1];
        for (var count : counts) {
            int type = types.indexOf(count.type());
            TypeColumns.add(lines.get(months.indexOf(count.month())), type, count.count());
            TypeColumns.add(total, type, count.count());
        }
        lines.add(total);
        var rows = new ArrayList<TableRow>();
        months.forEach(month -> rows.add(new TableRow(month.toString(), 0, TableRow.Kind.SINGLE)));
        rows.add(new TableRow(AmuSheets.SUM, 0, TableRow.Kind.TOTAL));
        var all = new RowSum(months.size(), IntStream.range(0, months.size()).boxed().toList());
        return new CountTable(
                AmuSheets.MONTHS,
                texts.get("amu.month.heading"),
                List.copyOf(rows),
                TypeColumns.headings(types, texts),
                List.copyOf(lines),
                List.of(all));
    }
}
