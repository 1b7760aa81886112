/**
 * Counts that may be shown to others: tables, what must be hidden in them, the check of that as an outsider would make
 * it, and control charts. Pure functions on plain values.
 */
@org.jspecify.annotations.NullMarked
package no.vern.statistics;
