package no.vern.routine;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * By when a step is to be taken.
 *
 * @param due the last day
 * @param asSoonAsPossible whether it is to be taken at once, and {@code due} is only the limit
 * @param moment the hour that the source aims at, where it names hours
 */
public record Deadline(
        LocalDate due, boolean asSoonAsPossible, @Nullable ZonedDateTime moment) {}
