package no.vern.app.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.vern.app.exchange.table.TableRefused;
import no.vern.app.exchange.table.TableWriter;
import no.vern.app.language.Texts;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureFilter;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureRow;
import no.vern.measure.MeasureSort;
import org.jspecify.annotations.Nullable;

/** Writes measures to a workbook or a text file: the rows of a filter, the fields that are asked for. */
public final class MeasureExport {
    private final MeasureListRepository lists;
    private final Texts texts;

    public MeasureExport(MeasureListRepository lists, Texts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    /**
     * Writes the file; it takes its place when it is whole.
     *
     * @param style words for people, or keys and codes for programs
     * @throws TableRefused when the file cannot be written, with the cause
     */
    public ExportResult write(
            Path target, MeasureFilter filter, MeasureSort sort, List<MeasureField> fields, ExportStyle style) {
        var wording = new TableWriter.Wording(texts.get("export.measures.sheet"), texts.get("export.text.shortened"));
        var headings = fields.stream()
                .map(field -> style == ExportStyle.CODES ? field.key() : texts.of(field))
                .toList();
        try (var writer = TableWriter.to(target, wording, headings)) {
            var rows = new long[1];
            lists.stream(filter, sort, row -> {
                writer.row(cells(row, fields, style));
                rows[0]++;
            });
            writer.finish();
            return new ExportResult(rows[0], writer.shortened());
        }
    }

    private List<@Nullable Object> cells(MeasureRow row, List<MeasureField> fields, ExportStyle style) {
        var cells = new ArrayList<@Nullable Object>(fields.size());
        fields.forEach(field -> cells.add(cell(field.of(row), style)));
        return cells;
    }

    private @Nullable Object cell(@Nullable Object value, ExportStyle style) {
        return switch (value) {
            case Enum<?> code -> style == ExportStyle.CODES ? code.name() : texts.of(code);
            case Boolean yes when style == ExportStyle.LABELS -> texts.get(yes ? "cell.yes.value" : "cell.no.value");
            case null, default -> value;
        };
    }
}
