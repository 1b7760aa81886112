package no.vern.workspace;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit trail.
 *
 * @param seq 1, 2, 3 … without gaps
 * @param at UTC, microseconds
 * @param action created, changed, removed, or the name of an event
 * @param recordId null for an event that concerns no single record
 * @param changes JSON list of {@code field}, {@code before}, {@code after}
 */
public record AuditEntry(
        long seq,
        Instant at,
        String userName,
        String action,
        String recordType,
        @Nullable UUID recordId,
        String changes) {}
