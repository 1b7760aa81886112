package no.vern.incident;

import org.jspecify.annotations.Nullable;

/**
 * One row of a file that is imported.
 *
 * @param line where it stands in the file, for messages
 * @param status where the case stands; null when the file does not say
 * @param sourceId its id in the file, when it has one
 * @param sourceKey a digest of 16 bytes or more, the same whenever the same row is read again; null for "never a
 *     duplicate"
 */
public record ImportRow(
        long line,
        IncidentContent content,
        @Nullable IncidentStatus status,
        @Nullable String sourceId,
        byte @Nullable [] sourceKey) {}
