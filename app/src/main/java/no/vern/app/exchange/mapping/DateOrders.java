package no.vern.app.exchange.mapping;

import java.util.Map;
import no.vern.workspace.RecordField;

/** How the dates of a file are written, field by field. */
public record DateOrders(Map<RecordField, Written> fields) {
    public static final DateOrders NONE = new DateOrders(Map.of());

    /**
     * The order of day and month, and whether a midnight is a time.
     *
     * @param timed false when every value is at midnight, which then means "time unknown"
     */
    public record Written(DateOrder order, boolean timed) {}

    Written of(RecordField field) {
        return fields.getOrDefault(field, new Written(DateOrder.DAY_FIRST, true));
    }
}
