package no.vern.app.cli;

import java.util.Map;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentStatus;
import org.jspecify.annotations.Nullable;

/**
 * An incident as one JSON line gives it.
 *
 * @param unit name of its unit; empty when not given
 * @param status null for "reported"
 * @param sourceId its id in the system that it comes from
 * @param faults why a field cannot be read, by its name; empty when all can
 */
record IncidentLine(
        IncidentContent.Builder content,
        String unit,
        @Nullable IncidentStatus status,
        @Nullable String sourceId,
        Map<String, Refusal> faults) {}
