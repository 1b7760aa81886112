package no.vern.app.exchange.mapping;

import no.vern.workspace.RecordField;
import org.jspecify.annotations.Nullable;

/**
 * What one column is taken for.
 *
 * @param field null for "stays with the record under its own name"
 * @param time whether it holds the field's time of day, beside another column with its date
 */
public record ColumnTarget(@Nullable RecordField field, boolean time) {
    public static final ColumnTarget KEPT = new ColumnTarget(null, false);

    public static ColumnTarget of(RecordField field) {
        return new ColumnTarget(field, false);
    }

    /** What the column is taken for in the mapping; the first, if it is taken for several fields. */
    public static ColumnTarget in(ColumnMapping mapping, String column) {
        for (var field : mapping.fields().keySet()) {
            for (var source : mapping.sources(field)) {
                if (source.columns().contains(column)) {
                    return of(field);
                }
                if (column.equals(source.time())) {
                    return new ColumnTarget(field, true);
                }
            }
        }
        return KEPT;
    }

    /** The mapping in which the column is taken for this and for nothing else. */
    public ColumnMapping assign(ColumnMapping mapping, String column) {
        var without = Sources.without(mapping, column);
        if (field == null) {
            return without;
        }
        var before = without.source(field);
        if (time) {
            return before.map(source -> without.with(field, source.withTime(column))).orElse(without);
        }
        var source = FieldSource.column(column).withTime(before.map(FieldSource::time).orElse(null));
        return without.with(field, source);
    }
}
