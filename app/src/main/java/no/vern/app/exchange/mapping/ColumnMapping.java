package no.vern.app.exchange.mapping;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.vern.workspace.RecordField;
import org.jspecify.annotations.Nullable;

/**
 * How a file's columns are read: for each field where its value comes from. Several sources are tried in their order
 * until one has a value. Columns that no field takes whole stay with the record under their own name.
 *
 * @param into what the rows become
 * @param name what it is called in a list of mappings
 * @param sheet the sheet of a workbook; null for the first with headings
 * @param skipIdentical whether a row that stands in the file before is left out
 */
public record ColumnMapping(
        ImportKind into,
        String name,
        @Nullable String sheet,
        boolean skipIdentical,
        Map<RecordField, List<FieldSource>> fields) {
    public static final ColumnMapping NOTHING = of(ImportKind.INCIDENTS);

    public ColumnMapping {
        var sorted = new LinkedHashMap<RecordField, List<FieldSource>>();
        fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ImportKind.ORDER))
                .forEach(entry -> sorted.put(entry.getKey(), List.copyOf(entry.getValue())));
        fields = Collections.unmodifiableMap(sorted);
    }

    /** Nothing is known yet of how rows become that. */
    static ColumnMapping of(ImportKind into) {
        return new ColumnMapping(into, "", null, false, Map.of());
    }

    public List<FieldSource> sources(RecordField field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The first source of the field. */
    public Optional<FieldSource> source(RecordField field) {
        return sources(field).stream().findFirst();
    }

    /** The same with this as the only source of the field; null for none. */
    public ColumnMapping with(RecordField field, @Nullable FieldSource source) {
        var changed = new HashMap<>(fields);
        if (source == null) {
            changed.remove(field);
        } else {
            changed.put(field, List.of(source));
        }
        return new ColumnMapping(into, name, sheet, skipIdentical, changed);
    }

    /** The same with this value of the field for every row, when no column tells it; null for no such value. */
    public ColumnMapping unlessTold(RecordField field, @Nullable String value) {
        var told = sources(field).stream().anyMatch(source -> source.value() == null);
        return value == null || told ? this : with(field, FieldSource.constant(value));
    }

    /** The same without what was said for all rows: that is of one file, and not of the next with the same headings. */
    public ColumnMapping ofColumns() {
        var left = new HashMap<RecordField, List<FieldSource>>();
        fields.forEach((field, sources) -> {
            var columns = sources.stream().filter(source -> source.value() == null).toList();
            if (!columns.isEmpty()) {
                left.put(field, columns);
            }
        });
        return new ColumnMapping(into, name, sheet, skipIdentical, left);
    }

    public ColumnMapping named(String newName) {
        return new ColumnMapping(into, newName, sheet, skipIdentical, fields);
    }

    public ColumnMapping skippingIdentical(boolean skip) {
        return new ColumnMapping(into, name, sheet, skip, fields);
    }

    public ColumnMapping onSheet(@Nullable String chosen) {
        return new ColumnMapping(into, name, chosen, skipIdentical, fields);
    }
}
