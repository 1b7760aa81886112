package no.vern.app.incident;

import java.nio.file.Path;
import java.util.List;
import no.vern.app.exchange.table.TableWriter;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRow;
import no.vern.incident.IncidentSort;
import org.jspecify.annotations.Nullable;

/** Writes what the list shows to a file: exactly these rows, in this order, with these columns by their names. */
public final class IncidentExport {
    private final IncidentRepository incidents;
    private final Texts texts;
    private final CellText cells;

    public IncidentExport(IncidentRepository incidents, Texts texts) {
        this.incidents = incidents;
        this.texts = texts;
        this.cells = new CellText(texts);
    }

    /**
     * Writes the file; when it fails, there is none. Off the window's thread.
     *
     * @param file ends in {@code .xlsx} or {@code .csv}
     * @return how many rows were written
     * @throws no.vern.app.exchange.table.TableRefused when the file cannot be written
     */
    long write(Path file, IncidentFilter filter, IncidentSort sort, List<IncidentField> columns) {
        var wording = new TableWriter.Wording(
                texts.get("incidents.screen.title"), texts.get("incidents.export.shortened"));
        try (var writer = TableWriter.to(file, wording, columns.stream().map(texts::of).toList())) {
            var rows = new long[1];
            incidents.stream(filter, sort, row -> {
                writer.row(columns.stream().map(column -> value(column, row)).toList());
                rows[0]++;
            });
            writer.finish();
            return rows[0];
        }
    }

    /** Numbers and days as such; codes and yes or no as the list says them. */
    private @Nullable Object value(IncidentField column, IncidentRow row) {
        var value = column.of(row);
        return value instanceof Enum<?> || value instanceof Boolean ? cells.of(value) : value;
    }
}
