package no.vern.app.cli;

import no.vern.app.exchange.mapping.ColumnMapping;
import no.vern.app.exchange.mapping.DateOrder;

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
        for (var field : mapping.into().fields().stream().filter(mapping.into()::dated).toList()) {
            var source = mapping.source(field).map(first -> first.withOrder(order));
            changed = source.isPresent() ? changed.with(field, source.get()) : changed;
        }
        return changed;
    }
}
