package no.vern.exchange;

import java.util.Map;
import java.util.UUID;
import no.vern.organisation.UnitContent;

/**
 * A file that is imported.
 *
 * @param digest SHA-256 of the file
 * @param mapping how its columns were read, as text
 * @param newUnits units that its rows name by these ids and that do not exist yet, parents before children
 */
public record ImportFile(String name, byte[] digest, String mapping, Map<UUID, UnitContent> newUnits) {}
