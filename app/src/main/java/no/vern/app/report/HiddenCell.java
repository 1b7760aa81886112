package no.vern.app.report;

import no.vern.statistics.Cause;

/**
 * A cell that the reader sees as {@code :}, and why; its count is gone.
 *
 * @param table the heading over the rows' labels, by which one tells the tables of one sheet apart
 */
record HiddenCell(String sheet, String table, String row, String column, Cause cause) {}
