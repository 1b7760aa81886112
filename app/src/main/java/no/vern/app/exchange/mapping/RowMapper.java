package no.vern.app.exchange.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import no.vern.app.exchange.table.Cell;
import no.vern.app.exchange.table.Column;
import no.vern.app.exchange.table.TableRow;
import no.vern.workspace.Problem;
import no.vern.workspace.RecordField;

/** Applies a mapping to the rows of one table. */
public final class RowMapper {
    private final List<Column> columns;
    private final Map<RecordField, List<SourceReader>> sources = new LinkedHashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final ImportKind kind;
    private final FieldValues values;

    /**
     * @param dates how the dates of each field are written
     * @throws MappingRefused when a field's sources all need columns that the table does not have
     */
    public RowMapper(ColumnMapping mapping, List<Column> columns, DateOrders dates, CodeReader codes) {
        this.columns = columns;
        kind = mapping.into();
        values = new FieldValues(kind, codes, dates);
        mapping.fields().forEach((field, all) -> sources.put(field, bound(field, all)));
        sources.values().stream().filter(readers -> !readers.isEmpty()).forEach(readers -> take(readers.getFirst()));
        columns.stream().filter(RowMapper::remark).forEach(column -> taken.add(column.index()));
    }

    private List<SourceReader> bound(RecordField field, List<FieldSource> all) {
        var bound = new ArrayList<SourceReader>();
        for (var source : all) {
            var reader = SourceReader.bind(source, columns);
            if (reader != null) {
                bound.add(reader);
            }
        }
        if (bound.isEmpty() && field != kind.sourceId()) {
            var missing = all.getFirst().columns();
            throw new MappingRefused("import.mapping.noColumn", String.join(", ", missing));
        }
        return bound;
    }

    /** The reason of an earlier rejection is no part of the row. */
    private static boolean remark(Column column) {
        return ReasonColumn.is(column.heading());
    }

    private void take(SourceReader reader) {
        if (reader.source().whole()) {
            taken.addAll(reader.columns());
        }
    }

    /** The columns that stay with each record under their own names. */
    public List<Column> kept() {
        return columns.stream().filter(column -> !taken.contains(column.index())).toList();
    }

    public RowValues map(TableRow row) {
        var read = new RowValues(kind, row.number(), extra(row));
        if (row.width() > columns.size()) {
            read.wrong(Problem.of("", "import.row.tooWide", row.width(), columns.size()));
        }
        sources.forEach((field, readers) -> {
            for (var reader : readers) {
                var cell = reader.cell(row);
                if (!cell.blank()) {
                    values.read(field, cell, reader.time(row), read);
                    if (kind.worded(field)) {
                        read.word(field, said(row, reader.columns()::contains));
                    }
                    return;
                }
            }
        });
        return read;
    }

    /** The cell that a field is read from, translated; blank when the row has none. */
    Cell cell(RecordField field, TableRow row) {
        for (var reader : sources.getOrDefault(field, List.of())) {
            var cell = reader.cell(row);
            if (!cell.blank()) {
                return cell;
            }
        }
        return Cell.BLANK;
    }

    /** What stands in the file where a field is read from; empty for a constant. */
    String raw(RecordField field, TableRow row) {
        for (var reader : sources.getOrDefault(field, List.of())) {
            var text = reader.joined(row);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** Whether the column tells which row it is, and nothing else. */
    public boolean identifies(Column column) {
        return sources.getOrDefault(kind.sourceId(), List.of()).stream()
                .anyMatch(reader -> reader.columns().contains(column.index()));
    }

    private Map<String, String> extra(TableRow row) {
        return said(row, place -> !taken.contains(place));
    }

    /** What stands in these columns, by their names. */
    private Map<String, String> said(TableRow row, IntPredicate places) {
        var said = new LinkedHashMap<String, String>();
        for (var column : columns) {
            var cell = row.cell(column.index());
            if (places.test(column.index()) && !cell.text().isEmpty()) {
                said.put(column.name(), cell.text());
            }
        }
        return said;
    }
}
