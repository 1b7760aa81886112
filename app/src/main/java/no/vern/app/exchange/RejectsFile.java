package no.vern.app.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.vern.app.exchange.mapping.ReasonColumn;
import no.vern.app.exchange.table.Cell;
import no.vern.app.exchange.table.Column;
import no.vern.app.exchange.table.Table;
import no.vern.app.exchange.table.TableRow;
import no.vern.app.exchange.table.TableWriter;
import no.vern.app.language.Texts;
import no.vern.workspace.Problem;

/** The rows that could not be imported, as they stand in their file, each with the reason: to be mended there. */
final class RejectsFile<C> {
    private final ImportTarget<C> target;
    private final RowCheck<C> check;
    private final ImportPreview preview;
    private final Texts texts;
    private final ProblemWords words;

    RejectsFile(ImportTarget<C> target, RowCheck<C> check, ImportPreview preview, Texts texts) {
        this.target = target;
        this.check = check;
        this.preview = preview;
        this.texts = texts;
        this.words = new ProblemWords(target.kind(), texts);
    }

    long write(Table table, Path target) {
        var columns = table.columns().stream().filter(column -> !ReasonColumn.is(column.heading())).toList();
        var headings = new ArrayList<>(columns.stream().map(Column::heading).toList());
        headings.add(ReasonColumn.heading(texts));
        var written = 0L;
        try (var writer = TableWriter.to(target, wording(), headings);
                var rows = table.rows()) {
            var place = 0;
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (preview.rejects(place)) {
                    writer.row(values(columns, row, place));
                    written++;
                }
                place++;
            }
            writer.finish();
        }
        return written;
    }

    private TableWriter.Wording wording() {
        return new TableWriter.Wording(texts.get("import.rejects.sheet.name"), texts.get("export.text.shortened"));
    }

    private List<Object> values(List<Column> columns, TableRow row, int place) {
        var values = new ArrayList<Object>();
        columns.forEach(column -> values.add(value(row.cell(column.index()))));
        var reasons = reasons(row, place).stream().map(words::sentence).collect(Collectors.joining(" "));
        values.add(texts.get("import.rejects.reason", row.number(), reasons));
        return values;
    }

    private List<Problem> reasons(TableRow row, int place) {
        var mapped = check.map(row);
        return preview.clashes(place)
                ? List.of(target.clash(mapped.values()))
                : check.problems(mapped, preview.units());
    }

    private static Object value(Cell cell) {
        return switch (cell) {
            case Cell.Day day -> day.date();
            case Cell.Moment moment -> moment.at();
            case Cell.Clock clock -> clock.time();
            case Cell.Truth truth -> truth.holds();
            case Cell.Amount amount -> new java.math.BigDecimal(amount.text());
            case Cell.Text text -> text.text();
        };
    }
}
