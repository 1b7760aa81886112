package no.vern.followup;

import java.time.Instant;

/**
 * A case was closed or opened again.
 *
 * @param reason why it was opened again; empty for a closing
 */
public record CaseTurn(Instant at, String user, Turn turn, String reason) {}
