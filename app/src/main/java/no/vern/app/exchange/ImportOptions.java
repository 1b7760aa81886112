package no.vern.app.exchange;

import no.vern.incident.IncidentStatus;

/**
 * What the user has chosen for one import.
 *
 * @param createUnits whether units that the register does not have are made; otherwise their rows are rejected
 * @param skipIdentical whether a row that stands in the file before is left out; a mapping may say so, too
 * @param open whether cases whose rows do not say where they stand are open; else they are kept, as history
 */
public record ImportOptions(boolean createUnits, boolean skipIdentical, boolean open) {
    /** Where a case stands whose row does not say. */
    public IncidentStatus unsaid() {
        return open ? IncidentStatus.REPORTED : IncidentStatus.KEPT;
    }
}
