package no.vern.app.exchange;

import no.vern.incident.IncidentField;
import org.jspecify.annotations.Nullable;

/** Fields and values by their codes. */
final class CodedValues implements FieldWords {
    @Override
    public String heading(IncidentField field) {
        return field.key();
    }

    @Override
    public @Nullable Object value(IncidentField field, @Nullable Object value) {
        return value instanceof Enum<?> code ? code.name() : value;
    }
}
