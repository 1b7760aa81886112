package no.vern.workspace;

/** A new workspace, open, and its recovery codes: they are shown once and kept nowhere. */
public record Created(Workspace workspace, RecoveryCode register, RecoveryCode journal) {}
