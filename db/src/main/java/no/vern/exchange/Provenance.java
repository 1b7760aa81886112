package no.vern.exchange;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a record came from, to be read.
 *
 * @param file the name of the file
 * @param line the row in it
 */
public record Provenance(
        String file, Instant at, int line, @Nullable String sourceId, Map<String, String> extra) {}
