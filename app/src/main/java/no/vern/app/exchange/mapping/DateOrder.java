package no.vern.app.exchange.mapping;

/** Which comes first in a date like 03/04/2025. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
