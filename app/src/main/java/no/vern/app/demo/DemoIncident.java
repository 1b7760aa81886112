package no.vern.app.demo;

import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentStatus;

/** An incident of the demo; its content lacks the unit's id, which the unit at this index has. */
record DemoIncident(int unit, IncidentContent content, IncidentStatus status) {}
