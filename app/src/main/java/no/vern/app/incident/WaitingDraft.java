package no.vern.app.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.vern.incident.IncidentContent;

/**
 * What somebody wrote in the form of an incident and has not saved.
 *
 * @param incidentId the incident that is changed; empty for a new one
 * @param content the incident as it would be
 * @param writtenAt when it was last written in
 */
public record WaitingDraft(Optional<UUID> incidentId, IncidentContent content, Instant writtenAt) {}
