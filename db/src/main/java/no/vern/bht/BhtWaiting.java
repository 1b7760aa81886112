package no.vern.bht;

import no.vern.incident.IncidentRow;

/** An open case that is to be reported for somebody of whom nothing was decided. */
public record BhtWaiting(IncidentRow row, BhtCase known) {}
