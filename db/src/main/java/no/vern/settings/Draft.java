package no.vern.settings;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A form as it stood when it was last typed in.
 *
 * @param recordId the record that is edited; empty for a new one
 * @param content what was typed, in the form's own words
 */
public record Draft(String form, Optional<UUID> recordId, Instant savedAt, String content) {}
