package no.vern.app.exchange.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.vern.app.exchange.table.Cell;
import no.vern.app.exchange.table.Column;
import no.vern.app.exchange.table.TableRow;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentField;
import no.vern.workspace.Problem;

/** Applies a mapping to the rows of one table. */
public final class RowMapper {
    private final List<Column> columns;
    private final Map<IncidentField, List<SourceReader>> sources = new EnumMap<>(IncidentField.class);
    private final Set<Integer> taken = new HashSet<>();
    private final DateOrders dates;
    private final CodeReader codes;

    /**
     * @param dates how the dates of each field are written
     * @throws MappingRefused when a field's sources all need columns that the table does not have
     */
    public RowMapper(ColumnMapping mapping, List<Column> columns, DateOrders dates, CodeReader codes) {
        this.columns = columns;
        this.dates = dates;
        this.codes = codes;
        mapping.fields().forEach((field, all) -> sources.put(field, bound(field, all)));
        sources.values().stream().filter(readers -> !readers.isEmpty()).forEach(readers -> take(readers.getFirst()));
        columns.stream().filter(RowMapper::remark).forEach(column -> taken.add(column.index()));
    }

    private List<SourceReader> bound(IncidentField field, List<FieldSource> all) {
        var bound = new ArrayList<SourceReader>();
        for (var source : all) {
            var reader = SourceReader.bind(source, columns);
            if (reader != null) {
                bound.add(reader);
            }
        }
        if (bound.isEmpty() && field != IncidentField.SOURCE_ID) {
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

    /** The columns that stay with each incident under their own names. */
    public List<Column> kept() {
        return columns.stream().filter(column -> !taken.contains(column.index())).toList();
    }

    public MappedRow map(TableRow row) {
        var problems = new ArrayList<Problem>();
        if (row.width() > columns.size()) {
            problems.add(Problem.of("", "import.row.tooWide", row.width(), columns.size()));
        }
        var content = IncidentContent.builder().extra(extra(row));
        var values = new FieldValues(content, codes, dates, problems);
        sources.forEach((field, readers) -> {
            for (var reader : readers) {
                var cell = reader.cell(row);
                if (!cell.blank()) {
                    values.set(field, cell, reader.time(row));
                    return;
                }
            }
        });
        return new MappedRow(
                row.number(), content.build(), values.unit(), values.status(), values.sourceId(), problems);
    }

    /** The cell that a field is read from, translated; blank when the row has none. */
    Cell cell(IncidentField field, TableRow row) {
        for (var reader : sources.getOrDefault(field, List.of())) {
            var cell = reader.cell(row);
            if (!cell.blank()) {
                return cell;
            }
        }
        return Cell.BLANK;
    }

    /** What stands in the file where a field is read from; empty for a constant. */
    String raw(IncidentField field, TableRow row) {
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
        return sources.getOrDefault(IncidentField.SOURCE_ID, List.of()).stream()
                .anyMatch(reader -> reader.columns().contains(column.index()));
    }

    private Map<String, String> extra(TableRow row) {
        var extra = new LinkedHashMap<String, String>();
        for (var column : columns) {
            var cell = row.cell(column.index());
            if (!taken.contains(column.index()) && !cell.text().isEmpty()) {
                extra.put(column.name(), cell.text());
            }
        }
        return extra;
    }
}
