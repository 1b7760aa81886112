package no.vern.app.report;

/**
 * The start of a table's row.
 *
 * @param label what stands in its first cell; no other row of the table has the same
 * @param level how far it is set in; a row is the sum of the rows under it that are one level further in
 * @param kind what the row counts
 */
record TableRow(String label, int level, Kind kind) {
    enum Kind {
        /** A month, a unit that has no sub-units in the table, or what a unit has besides its sub-units. */
        SINGLE,
        /** A unit with all its sub-units. */
        GROUP,
        /** Everything in the table. */
        TOTAL
    }
}
