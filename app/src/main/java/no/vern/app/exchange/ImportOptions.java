package no.vern.app.exchange;

/**
 * What the user has chosen for one import.
 *
 * @param createUnits whether units that the register does not have are made; otherwise their rows are rejected
 * @param skipIdentical whether a row that stands in the file before is left out; a mapping may say so, too
 */
public record ImportOptions(boolean createUnits, boolean skipIdentical) {}
