package no.vern.app.cli;

import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentStatus;
import org.jspecify.annotations.Nullable;

/**
 * An incident as one JSON line gives it.
 *
 * @param unit name of its unit; empty when not given
 * @param status null for "reported"
 * @param sourceId its id in the system that it comes from
 */
record IncidentLine(
        IncidentContent.Builder content, String unit, @Nullable IncidentStatus status, @Nullable String sourceId) {}
