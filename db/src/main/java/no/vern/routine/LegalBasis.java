package no.vern.routine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The law that asks for a step, as it was numbered in one span of time.
 *
 * @param id the same for all spans
 * @param text the law's name
 * @param paragraph e.g. {@code § 5-1}
 * @param validFrom its first day
 * @param validTo its last day; null while it holds
 * @param source how we know
 */
public record LegalBasis(
        String id,
        Words text,
        String paragraph,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {
    /** Whether it held on the day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
