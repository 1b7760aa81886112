package no.vern.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the organisation, for the time that it exists.
 *
 * @param parentId the unit above; null at the top
 * @param validFrom first day, null for "always"
 * @param validTo last day, null for "still"
 * @param successorId the unit that took over its work
 * @param employees head count, when known
 * @param type what kind of workplace it is, when somebody has said so
 */
public record Unit(
        UUID id,
        int version,
        String name,
        @Nullable UUID parentId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successorId,
        @Nullable Integer employees,
        @Nullable UnitType type,
        Instant createdAt,
        Instant updatedAt) {
    /** Whether the unit exists on the day. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** What can be edited of it. */
    public UnitContent content() {
        return new UnitContent(name, parentId, validFrom, validTo, successorId, employees, type);
    }
}
