package no.vern.app.exchange.mapping;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.vern.incident.IncidentField;
import org.jspecify.annotations.Nullable;

/**
 * How a file's columns are read: for each field where its value comes from. Several sources are tried in their order
 * until one has a value. Columns that no field takes whole stay with the incident under their own name.
 *
 * @param name what it is called in a list of mappings
 * @param sheet the sheet of a workbook; null for the first with headings
 * @param skipIdentical whether a row that stands in the file before is left out
 */
public record ColumnMapping(
        String name, @Nullable String sheet, boolean skipIdentical, Map<IncidentField, List<FieldSource>> fields) {
    public static final ColumnMapping NOTHING = new ColumnMapping("", null, false, Map.of());

    public ColumnMapping {
        var sorted = new EnumMap<IncidentField, List<FieldSource>>(IncidentField.class);
        fields.forEach((field, sources) -> sorted.put(field, List.copyOf(sources)));
        fields = Collections.unmodifiableMap(sorted);
    }

    public List<FieldSource> sources(IncidentField field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The first source of the field. */
    public Optional<FieldSource> source(IncidentField field) {
        return sources(field).stream().findFirst();
    }

    /** The same with this as the only source of the field; null for none. */
    public ColumnMapping with(IncidentField field, @Nullable FieldSource source) {
        var changed = new EnumMap<IncidentField, List<FieldSource>>(IncidentField.class);
        changed.putAll(fields);
        if (source == null) {
            changed.remove(field);
        } else {
            changed.put(field, List.of(source));
        }
        return new ColumnMapping(name, sheet, skipIdentical, changed);
    }

    public ColumnMapping named(String newName) {
        return new ColumnMapping(newName, sheet, skipIdentical, fields);
    }

    public ColumnMapping skippingIdentical(boolean skip) {
        return new ColumnMapping(name, sheet, skip, fields);
    }

    public ColumnMapping onSheet(@Nullable String chosen) {
        return new ColumnMapping(name, chosen, skipIdentical, fields);
    }
}
