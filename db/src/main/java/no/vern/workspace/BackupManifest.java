package no.vern.workspace;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a backup says of itself, readable without a key; it holds no names and no counts.
 *
 * @param made moment, ISO, UTC
 * @param states each vault's state at that moment, as a line: tells whether anything has changed since
 * @param parts files that are in the backup itself
 * @param pooled files that lie beside it, in {@link BackupPool}; none in a backup that goes elsewhere, or in format 1
 */
record BackupManifest(
        int format, UUID workspace, String made, List<String> states, List<Part> parts, List<Part> pooled) {
    static final int FORMAT = 2;

    /** One file of the workspace. */
    record Part(String name, long size, String sha256) {
        boolean describes(ClosedFile file) {
            return file.size() == size && file.sha256().equals(sha256);
        }
    }

    static BackupManifest of(
            UUID workspace, Instant made, List<String> states, List<Part> parts, List<Part> pooled) {
        return new BackupManifest(FORMAT, workspace, made.toString(), states, parts, pooled);
    }
}
