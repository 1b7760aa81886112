package no.vern.app.exchange;

/**
 * What was written.
 *
 * @param shortened texts that did not fit a cell and were cut, with words that say so
 */
public record ExportResult(long rows, int shortened) {}
