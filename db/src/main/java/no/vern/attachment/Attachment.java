package no.vern.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that belongs to a case, without its bytes.
 *
 * @param name as the file was called, without its folder
 * @param type what the bytes say that it is
 * @param size in bytes, at least 1
 * @param digest SHA-256 of the bytes, in hex
 * @param addedBy name of the user
 */
public record Attachment(
        UUID id, UUID incident, String name, MediaType type, long size, String digest, String addedBy, Instant addedAt) {}
