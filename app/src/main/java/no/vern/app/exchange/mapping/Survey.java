package no.vern.app.exchange.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.vern.workspace.RecordField;

/**
 * What a walk through all rows of a file told under a mapping.
 *
 * @param rows how many rows there are
 * @param samples by column, the first values that differ
 * @param dates how the dates of each field are written, as far as the values tell
 * @param values what stands in the fields that take codes, and in the unit, with how often it does
 */
public record Survey(
        long rows,
        List<List<String>> samples,
        Map<RecordField, DateEvidence> dates,
        Map<RecordField, Map<String, Value>> values) {

    /**
     * A value of the file.
     *
     * @param count in how many rows it stands
     * @param meaning the code, or the unit's name, that it is read as; empty when it is not recognised
     */
    public record Value(long count, Optional<String> meaning) {}

    /** How dates are to be read: as the mapping says, else as the values tell. */
    public DateOrders orders(ColumnMapping mapping) {
        var orders = new HashMap<RecordField, DateOrders.Written>();
        dates.forEach((field, evidence) -> {
            var order = chosen(mapping, field).or(evidence::order).orElse(DateOrder.DAY_FIRST);
            orders.put(field, new DateOrders.Written(order, evidence.timed()));
        });
        return new DateOrders(orders);
    }

    static Optional<DateOrder> chosen(ColumnMapping mapping, RecordField field) {
        return mapping.sources(field).stream()
                .flatMap(source -> Optional.ofNullable(source.order()).stream())
                .findFirst();
    }
}
