package no.vern.incident;

/**
 * An incident and where it is stored.
 *
 * @param rowNo its short number in the table, the same for as long as it exists
 */
record StoredIncident(int rowNo, Incident incident) {}
