package no.vern.bht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A plan for BHT's assistance as it is stored; a unit has one for each period.
 *
 * @param version counts its changes, from 1; a save names the version that it started from
 */
public record BhtPlan(UUID id, int version, BhtPlanContent content, Instant createdAt, Instant updatedAt) {
    /** Whether both parties stand by it. */
    public boolean agreed() {
        return content.status() == BhtPlanStatus.AGREED;
    }

    /** Its first day. */
    public LocalDate from() {
        return Objects.requireNonNull(content.from());
    }

    /** Its last day. */
    public LocalDate to() {
        return Objects.requireNonNull(content.to());
    }
}
