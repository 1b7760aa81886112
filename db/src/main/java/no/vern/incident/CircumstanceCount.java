package no.vern.incident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many incidents of a type a unit had that reached people in one way in one hour of the day, sub-units not
 * included.
 *
 * @param channel null when it is not known
 * @param hour 0 to 23, local time; null when it is not known
 */
public record CircumstanceCount(
        UUID unitId, IncidentType type, @Nullable Channel channel, @Nullable Integer hour, long count) {}
