package no.vern.workspace;

/** Somebody who can sign in to the workspace. */
public record User(String name, UserRole role) {}
