package no.vern.app.exchange;

import java.util.List;
import java.util.function.Function;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentRow;
import org.jspecify.annotations.Nullable;

/** What one column of an export holds: a field of the register, or something that is worked out for the list. */
public sealed interface ExportColumn {
    record OfField(IncidentField field) implements ExportColumn {}

    /** @param value a text, a number or a day; null for nothing */
    record WorkedOut(String heading, Function<IncidentRow, @Nullable Object> value) implements ExportColumn {}

    static ExportColumn of(IncidentField field) {
        return new OfField(field);
    }

    static ExportColumn of(String heading, Function<IncidentRow, @Nullable Object> value) {
        return new WorkedOut(heading, value);
    }

    static List<ExportColumn> of(List<IncidentField> fields) {
        return fields.stream().map(ExportColumn::of).toList();
    }
}
