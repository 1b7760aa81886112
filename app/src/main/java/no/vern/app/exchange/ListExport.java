package no.vern.app.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.vern.app.exchange.table.TableWriter;
import no.vern.app.language.Texts;
import no.vern.app.ui.Column;
import no.vern.app.ui.Order;
import no.vern.app.ui.PagedSource;
import org.jspecify.annotations.Nullable;

/** Writes a list to a workbook or a text file exactly as it is shown: its rows, their order, its columns. */
public final class ListExport<T> {
    private static final int PAGE = 500;

    private final List<Column<T>> columns;
    private final Texts texts;

    public ListExport(List<Column<T>> columns, Texts texts) {
        this.columns = List.copyOf(columns);
        this.texts = texts;
    }

    /**
     * Writes the file; it takes its place when it is whole.
     *
     * @return how many rows were written
     * @throws no.vern.app.exchange.table.TableRefused when the file cannot be written, with the cause
     */
    public long write(PagedSource<T> source, Order order, Path target) {
        var wording = new TableWriter.Wording(texts.get("export.sheet.name"), texts.get("export.text.shortened"));
        try (var writer = TableWriter.to(target, wording, columns.stream().map(Column::title).toList())) {
            long rows = 0;
            for (var page = source.page(order, 0, PAGE); !page.isEmpty(); page = source.page(order, (int) rows, PAGE)) {
                page.forEach(row -> writer.row(cells(row)));
                rows += page.size();
            }
            writer.finish();
            return rows;
        }
    }

    private List<@Nullable Object> cells(T row) {
        var cells = new ArrayList<@Nullable Object>(columns.size());
        for (var column : columns) {
            var value = column.value().apply(row);
            cells.add(value instanceof Enum<?> code ? texts.of(code) : value);
        }
        return cells;
    }
}
