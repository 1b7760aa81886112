package no.vern.incident;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody who looked at a unit wants to know: what has happened there since.
 *
 * @param of whose question it is: the answer adds up what was asked of the same
 * @param unit without those under it
 * @param day when it was looked at; incidents of that day are not counted
 */
public record IncidentsSince(UUID of, UUID unit, LocalDate day) {}
