package no.vern.app.exchange.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import no.vern.app.exchange.table.Cell;
import no.vern.app.exchange.table.Column;
import no.vern.app.exchange.table.TableRow;
import org.jspecify.annotations.Nullable;

/** One source of a field, bound to the columns of a table. */
final class SourceReader {
    private static final String OTHERS = "*";

    private final FieldSource source;
    private final List<Integer> columns;
    private final int time;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> beginnings = new HashMap<>();

    private SourceReader(FieldSource source, List<Integer> columns, int time) {
        this.source = source;
        this.columns = columns;
        this.time = time;
        source.values().forEach((from, to) -> {
            if (from.length() > 1 && from.endsWith(OTHERS)) {
                beginnings.put(key(from.substring(0, from.length() - 1)), to);
            } else {
                values.put(key(from), to);
            }
        });
    }

    /** The reader of a source; null when the table lacks one of its columns. */
    static @Nullable SourceReader bind(FieldSource source, List<Column> columns) {
        var places = new HashMap<String, Integer>();
        columns.forEach(column -> places.put(column.name(), column.index()));
        var bound = new ArrayList<Integer>();
        for (var name : source.columns()) {
            if (!places.containsKey(name)) {
                return null;
            }
            bound.add(places.get(name));
        }
        if (source.time() != null && !places.containsKey(source.time())) {
            return null;
        }
        return new SourceReader(source, bound, source.time() == null ? -1 : places.get(source.time()));
    }

    FieldSource source() {
        return source;
    }

    /** The places of all columns that it reads. */
    List<Integer> columns() {
        var all = new ArrayList<>(columns);
        if (time >= 0) {
            all.add(time);
        }
        return all;
    }

    /** The cell that is read, translated; blank when the row has none. */
    Cell cell(TableRow row) {
        if (source.value() != null) {
            return new Cell.Text(source.value());
        }
        if (columns.size() == 1 && source.values().isEmpty() && source.words() == 0) {
            return row.cell(columns.getFirst());
        }
        return new Cell.Text(firstWords(translated(joined(row))));
    }

    /** What stands in the file, joined but not translated. */
    String joined(TableRow row) {
        var text = new StringJoiner(source.join());
        for (var column : columns) {
            var cell = row.cell(column);
            if (!cell.blank()) {
                text.add(cell.text().strip());
            }
        }
        return text.toString();
    }

    Cell time(TableRow row) {
        return time < 0 ? Cell.BLANK : row.cell(time);
    }

    private String translated(String text) {
        if (source.values().isEmpty()) {
            return text;
        }
        var key = key(text);
        var exact = values.get(key);
        if (exact != null) {
            return exact;
        }
        for (var length = key.length(); length > 0; length--) {
            var beginning = beginnings.get(key.substring(0, length));
            if (beginning != null) {
                return beginning;
            }
        }
        return text.isEmpty() ? text : values.getOrDefault(OTHERS, text);
    }

    private static String key(String text) {
        return text.strip().toLowerCase(java.util.Locale.ROOT);
    }

    private String firstWords(String text) {
        if (source.words() == 0) {
            return text;
        }
        var words = text.split("\\s+", source.words() + 1);
        if (words.length <= source.words()) {
            return text;
        }
        return String.join(" ", List.of(words).subList(0, source.words())) + " …";
    }
}
