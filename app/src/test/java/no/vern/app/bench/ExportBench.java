package no.vern.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.vern.app.exchange.ExportColumn;
import no.vern.app.exchange.ExportRequest;
import no.vern.app.exchange.ExportStyle;
import no.vern.app.exchange.RegisterExport;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.codelist.CodeLists;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentSort;
import org.dhatim.fastexcel.Workbook;

/** The register as a workbook, against a bare loop of fastexcel over the same values, which it has in memory. */
record ExportBench(Sheet sheet, Path scratch) {
    private static final int ROUNDS = 5;

    double run(Path folder) {
        try (var workspace = BenchWorkspace.open(folder)) {
            var incidents = new IncidentRepository(workspace.register());
            var values = values(incidents);
            var export = new RegisterExport(incidents, Texts.of(Language.NB), CodeLists.nav());
            var target = scratch.resolve("export.xlsx");
            var ours = new long[ROUNDS];
            var peer = new long[ROUNDS];
            for (var round = 0; round < ROUNDS; round++) {
                ours[round] = Times.of(1, at -> export.write(whole(target), rows -> {}))
                        .sortedNanos()[0];
                peer[round] = Times.of(1, at -> bare(values)).sortedNanos()[0];
            }
            sheet.heading("Export of " + values.size() + " rows × " + IncidentField.values().length + " columns to .xlsx");
            sheet.ratio("against a bare loop of fastexcel", Times.sorted(ours).median(), Times.sorted(peer).median(), "1.3");
            return Times.sorted(ours).median();
        }
    }

    private static List<String[]> values(IncidentRepository incidents) {
        var values = new ArrayList<String[]>();
        incidents.stream(IncidentFilter.ALL, IncidentSort.NEWEST_FIRST, row -> {
            var cells = new String[IncidentField.values().length];
            for (var field : IncidentField.values()) {
                var value = field.of(row);
                cells[field.ordinal()] = value == null ? "" : value.toString();
            }
            values.add(cells);
        });
        return values;
    }

    private void bare(List<String[]> rows) {
        try (var out = Files.newOutputStream(scratch.resolve("bare.xlsx"));
                var book = new Workbook(out, "bare", "1.0")) {
            var table = book.newWorksheet("Register");
            for (var row = 0; row < rows.size(); row++) {
                var cells = rows.get(row);
                for (var column = 0; column < cells.length; column++) {
                    if (!cells[column].isEmpty()) {
                        table.value(row, column, cells[column]);
                    }
                }
                if (row % 1000 == 0) {
                    table.flush();
                }
            }
            table.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExportRequest whole(Path target) {
        return new ExportRequest(
                target,
                IncidentFilter.ALL,
                IncidentSort.NEWEST_FIRST,
                ExportColumn.of(List.of(IncidentField.values())),
                ExportStyle.CODES);
    }
}
