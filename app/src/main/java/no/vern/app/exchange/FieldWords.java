package no.vern.app.exchange;

import no.vern.incident.IncidentField;
import org.jspecify.annotations.Nullable;

/** What a field and its values are called in a table. */
interface FieldWords {
    String heading(IncidentField field);

    /** Codes become texts; days, moments, numbers and truths may stay what they are. */
    @Nullable
    Object value(IncidentField field, @Nullable Object value);
}
