package no.vern.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which row of a file a record came from.
 *
 * @param line where it stands in the file
 * @param sourceId its id in the file, when it has one
 * @param key 16 bytes or more, the same whenever the same row is read again
 * @param text 16 bytes or more, the same as long as the row says the same of what it is
 * @param extra what stands in columns that there is no field for
 */
public record ImportOrigin(
        long line, @Nullable String sourceId, byte[] key, byte[] text, Map<String, String> extra) {}
