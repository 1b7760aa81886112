package no.vern.incident;

import java.util.UUID;

/** One line of a list or an export: the incident and the name of its unit. */
public record IncidentRow(Incident incident, String unitName) {
    public UUID id() {
        return incident.id();
    }

    public IncidentContent content() {
        return incident.content();
    }
}
