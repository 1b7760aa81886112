package no.vern.app.cli;

import java.util.List;
import no.vern.app.exchange.mapping.ColumnMapping;
import no.vern.app.exchange.mapping.DateOrder;
import no.vern.incident.IncidentField;

/** The orders of day and month, as they are written on the command line. */
enum DateOrderName {
    dmy(DateOrder.DAY_FIRST),
    mdy(DateOrder.MONTH_FIRST);

    private final DateOrder order;

    DateOrderName(DateOrder order) {
        this.order = order;
    }

    /** The mapping with every date read in this order. */
    ColumnMapping in(ColumnMapping mapping) {
        var changed = mapping;
        for (var field : List.of(IncidentField.OCCURRED_AT, IncidentField.REPORTED_AT)) {
            var source = mapping.source(field).map(first -> first.withOrder(order));
            changed = source.isPresent() ? changed.with(field, source.get()) : changed;
        }
        return changed;
    }
}
