package no.vern.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongConsumer;
import no.vern.app.exchange.table.TableRefused;
import no.vern.app.exchange.table.TableWriter;
import no.vern.app.language.Texts;
import no.vern.codelist.CodeLists;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRow;
import org.jspecify.annotations.Nullable;

/** Writes incidents to a workbook or a text file: the rows of a filter, the columns that are asked for. */
public final class RegisterExport {
    /** What a sheet of Excel holds beside its headings. */
    private static final long MOST_ROWS = 1_048_575;

    private final IncidentRepository incidents;
    private final Texts texts;
    private final CodeLists codes;

    public RegisterExport(IncidentRepository incidents, Texts texts, CodeLists codes) {
        this.incidents = incidents;
        this.texts = texts;
        this.codes = codes;
    }

    /**
     * Writes the file; it takes its place when it is whole.
     *
     * @param progress told the number of rows now and then; what it throws ends the export with nothing written
     * @throws TableRefused when the file cannot be written, with the cause
     */
    public ExportResult write(ExportRequest request, LongConsumer progress) {
        refuseTooMany(request);
        var extras = request.style() == ExportStyle.CODES ? incidents.extraColumns(request.filter()) : Set.<String>of();
        var values = request.style() == ExportStyle.CODES ? new CodedValues() : new LabelledValues(texts, codes);
        try (var writer = TableWriter.to(request.target(), wording(), headings(request, extras, values))) {
            var walk = new Walk(writer, request.columns(), List.copyOf(extras), values, progress);
            incidents.stream(request.filter(), request.sort(), walk::add);
            writer.finish();
            return new ExportResult(walk.rows, writer.shortened());
        }
    }

    private void refuseTooMany(ExportRequest request) {
        var name = String.valueOf(request.target().getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx") && incidents.count(request.filter()) > MOST_ROWS) {
            throw new TableRefused(TableRefused.Reason.TOO_MANY_ROWS, name, MOST_ROWS);
        }
    }

    private TableWriter.Wording wording() {
        return new TableWriter.Wording(texts.get("export.sheet.name"), texts.get("export.text.shortened"));
    }

    /** A column of an import that is called like a field gets another name, so that neither is taken for the other. */
    private static List<String> headings(ExportRequest request, Set<String> extras, FieldWords values) {
        var headings = new ArrayList<String>();
        request.columns().forEach(column -> headings.add(heading(column, values)));
        for (var extra : extras) {
            headings.add(IncidentField.byKey(extra).isPresent() ? extra + " #2" : extra);
        }
        return headings;
    }

    private static String heading(ExportColumn column, FieldWords values) {
        return switch (column) {
            case ExportColumn.OfField(var field) -> values.heading(field);
            case ExportColumn.WorkedOut(var heading, _) -> heading;
        };
    }

    private static final class Walk {
        private final TableWriter writer;
        private final List<ExportColumn> columns;
        private final List<String> extras;
        private final FieldWords values;
        private final LongConsumer progress;
        private long rows;

        Walk(
                TableWriter writer,
                List<ExportColumn> columns,
                List<String> extras,
                FieldWords values,
                LongConsumer progress) {
            this.writer = writer;
            this.columns = columns;
            this.extras = extras;
            this.values = values;
            this.progress = progress;
        }

        void add(IncidentRow row) {
            var cells = new ArrayList<@Nullable Object>(columns.size() + extras.size());
            columns.forEach(column -> cells.add(cell(column, row)));
            extras.forEach(extra -> cells.add(row.content().extra().get(extra)));
            writer.row(cells);
            rows++;
            if (rows % 1000 == 0) {
                progress.accept(rows);
            }
        }

        private @Nullable Object cell(ExportColumn column, IncidentRow row) {
            return switch (column) {
                case ExportColumn.OfField(var field) -> values.value(field, field.of(row));
                case ExportColumn.WorkedOut(_, var value) -> value.apply(row);
            };
        }
    }
}
