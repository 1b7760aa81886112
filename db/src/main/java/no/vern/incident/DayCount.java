package no.vern.incident;

import java.time.LocalDate;
import java.util.UUID;

/** How many incidents of a type a unit had on a day, sub-units not included. */
public record DayCount(UUID unitId, IncidentType type, LocalDate day, long count) {}
