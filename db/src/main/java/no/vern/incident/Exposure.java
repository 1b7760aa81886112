package no.vern.incident;

import java.time.LocalDate;

/**
 * Somebody, and the days in which it is asked how often they were exposed; both included.
 *
 * @param person as they stand in a case
 */
public record Exposure(AffectedPerson person, LocalDate from, LocalDate to) {}
