package no.vern.settings;

import java.util.UUID;

/**
 * How the columns of a file were read, for the next file like it.
 *
 * @param content the mapping, in the importer's own words
 */
public record ColumnMapping(UUID id, int version, String name, String content) {}
