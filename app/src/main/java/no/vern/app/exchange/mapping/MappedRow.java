package no.vern.app.exchange.mapping;

import java.util.List;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentStatus;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A row read as an incident.
 *
 * @param line where it stands in the file
 * @param content what it says; its unit is not looked up yet
 * @param unit the unit's name; empty when it has none
 * @param problems values that could not be read
 */
public record MappedRow(
        long line,
        IncidentContent content,
        String unit,
        @Nullable IncidentStatus status,
        @Nullable String sourceId,
        List<Problem> problems) {}
