package no.vern.app.exchange;

import no.vern.incident.IncidentStatus;
import no.vern.risk.MatrixEdition;
import org.jspecify.annotations.Nullable;

/**
 * What the user has chosen for one import.
 *
 * @param createUnits whether units that the register does not have are made; otherwise their rows are rejected
 * @param skipIdentical whether a row that stands in the file before is left out; a mapping may say so, too
 * @param open whether cases whose rows do not say where they stand are open; else they are kept, as history
 * @param matrix what hazards of new assessments are scored in; null for the matrix in force on their day
 */
public record ImportOptions(
        boolean createUnits, boolean skipIdentical, boolean open, @Nullable MatrixEdition matrix) {
    public ImportOptions(boolean createUnits, boolean skipIdentical, boolean open) {
        this(createUnits, skipIdentical, open, null);
    }

    /** Where a case stands whose row does not say. */
    public IncidentStatus unsaid() {
        return open ? IncidentStatus.REPORTED : IncidentStatus.KEPT;
    }
}
