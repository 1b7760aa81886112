package no.vern.incident;

import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import no.vern.exchange.ImportFile;
import no.vern.organisation.UnitContent;

/**
 * An import: what file, read how, and its rows as they are read.
 *
 * @param fileDigest SHA-256 of the file
 * @param mapping how its columns were read, as text
 * @param newUnits units that its rows name by these ids and that do not exist yet, parents before children
 * @param unsaid where a case stands whose row does not say: {@link IncidentStatus#KEPT}, unless it is to be open
 */
public record ImportBatch(
        String fileName,
        byte[] fileDigest,
        String mapping,
        Map<UUID, UnitContent> newUnits,
        IncidentStatus unsaid,
        Iterator<ImportRow> rows) {
    ImportFile source() {
        return new ImportFile(fileName, fileDigest, mapping, newUnits);
    }
}
