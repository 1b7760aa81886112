package no.vern.app.report;

import no.vern.statistics.Cause;

/** A cell that the reader sees as {@code :}, and why; its count is gone. */
record HiddenCell(String sheet, String row, String column, Cause cause) {}
