package no.vern.app.exchange;

/**
 * What came of an import.
 *
 * @param written incidents that are now in the register
 * @param duplicates rows that are in the register already, imported or typed in
 * @param skippedIdentical rows that were left out because they stand in the file twice
 * @param rejected rows that could not be imported
 * @param newUnits units that were made
 */
public record ImportResult(long written, long duplicates, long skippedIdentical, long rejected, int newUnits) {}
