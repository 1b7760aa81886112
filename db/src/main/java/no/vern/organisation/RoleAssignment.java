package no.vern.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's role at a unit for a time.
 *
 * @param unitId null for the whole organisation
 * @param rank order in a stand-in chain, lowest first
 */
public record RoleAssignment(
        UUID id,
        int version,
        UUID personId,
        @Nullable UUID unitId,
        UnitRole role,
        int rank,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Instant createdAt,
        Instant updatedAt) {
    /** Whether the person has the role on the day. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** What can be edited of it. */
    public RoleContent content() {
        return new RoleContent(personId, unitId, role, rank, validFrom, validTo);
    }
}
