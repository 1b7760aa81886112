package no.vern.incident;

import java.time.YearMonth;
import java.util.UUID;

/** How many incidents of a type a unit had in a month, sub-units not included. */
public record IncidentCount(UUID unitId, IncidentType type, YearMonth month, long count) {}
