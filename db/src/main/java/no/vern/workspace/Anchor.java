package no.vern.workspace;

/**
 * Where an audit trail was known to stand when its vault was opened.
 *
 * @param genuine false when the note of it was missing, or not written by somebody who holds the vault's key
 */
record Anchor(AuditHead head, boolean genuine) {}
