package no.vern.app.exchange.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import no.vern.workspace.RecordField;

/** Changes of a mapping that reach into the sources of its fields. */
public final class Sources {
    private Sources() {}

    /** The mapping in which the column is taken for nothing. */
    static ColumnMapping without(ColumnMapping mapping, String column) {
        var changed = new HashMap<RecordField, List<FieldSource>>();
        mapping.fields().forEach((field, sources) -> {
            var left = new ArrayList<FieldSource>();
            for (var source : sources) {
                var columns = new ArrayList<>(source.columns());
                var touched = columns.remove(column);
                var kept = new FieldSource(
                        columns,
                        source.join(),
                        source.value(),
                        source.values(),
                        source.words(),
                        source.order(),
                        column.equals(source.time()) ? null : source.time());
                if (!touched || !columns.isEmpty()) {
                    left.add(kept);
                }
            }
            if (!left.isEmpty()) {
                changed.put(field, left);
            }
        });
        return new ColumnMapping(mapping.into(), mapping.name(), mapping.sheet(), mapping.skipIdentical(), changed);
    }

    /** The mapping in which a value of the file has this meaning in the field's first source. */
    public static ColumnMapping meaning(ColumnMapping mapping, RecordField field, String value, String meaning) {
        return mapping.source(field)
                .map(source -> {
                    var values = new HashMap<>(source.values());
                    values.put(value, meaning);
                    return mapping.with(field, source.withValues(values));
                })
                .orElse(mapping);
    }
}
