package no.vern.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.vern.app.language.Texts;
import no.vern.app.report.CountTable.RowSum;
import no.vern.incident.IncidentCount;
import no.vern.incident.IncidentType;
import no.vern.organisation.UnitTree;

/** Counts incidents by unit and type; a unit with sub-units is the sum of everything under it. */
final class UnitTable {
    private UnitTable() {}

    /**
     * @param lines the rows, in order
     * @param tree every unit of the organisation, for telling units of the same name apart
     */
    static CountTable of(
            List<UnitLine> lines, UnitTree tree, List<IncidentType> types, List<IncidentCount> counts, Texts texts) {
        var labels = new UnitLabels(tree, texts).of(lines);
        var rows = new ArrayList<TableRow>();
        for (int place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            rows.add(new TableRow(labels.get(place), line.level(), line.kind()));
        }
        rows.add(new TableRow(AmuSheets.SUM, 0, TableRow.Kind.TOTAL));
        return new CountTable(
                AmuSheets.UNITS,
                texts.get("amu.unit.heading"),
                List.copyOf(rows),
                TypeColumns.headings(types, texts),
                counted(lines, types, counts),
                sums(lines));
    }

    private static List<long[]> counted(List<UnitLine> lines, List<IncidentType> types, List<IncidentCount> counts) {
        var byUnit = new HashMap<UUID, long[]>();
        var total = new long[types.size() + 1];
        for (var count : counts) {
            int type = types.indexOf(count.type());
            var own = byUnit.computeIfAbsent(count.unitId(), unit -> new long[types.size() + 1]);
            TypeColumns.add(own, type, count.count());
            TypeColumns.add(total, type, count.count());
        }
        var table = new ArrayList<long[]>();
        for (var line : lines) {
            var sum = new long[types.size() + 1];
            line.counted().stream().map(byUnit::get).filter(own -> own != null).forEach(own -> addTo(sum, own));
            table.add(sum);
        }
        table.add(total);
        return List.copyOf(table);
    }

    private static void addTo(long[] sum, long[] own) {
        for (int column = 0; column < sum.length; column++) {
            sum[column] += own[column];
        }
    }

    private static List<RowSum> sums(List<UnitLine> lines) {
        var sums = new ArrayList<RowSum>();
        for (int place = 0; place < lines.size(); place++) {
            if (!lines.get(place).parts().isEmpty()) {
                sums.add(new RowSum(place, lines.get(place).parts()));
            }
        }
        var tops = IntStream.range(0, lines.size()).filter(place -> lines.get(place).level() == 0).boxed().toList();
        if (!tops.isEmpty()) {
            sums.add(new RowSum(lines.size(), tops));
        }
        return sums;
    }
}
