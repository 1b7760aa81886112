package no.vern.app.report;

import java.nio.file.Path;

/**
 * A workbook that is on disk.
 *
 * @param empty whether no incident occurred in the year, so that all its counts are zero
 * @param hiddenCells how many counts are hidden in it
 */
public record AmuWritten(Path file, boolean empty, int hiddenCells) {}
