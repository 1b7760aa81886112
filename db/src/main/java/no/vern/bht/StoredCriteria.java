package no.vern.bht;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The criteria that hold on a day.
 *
 * @param version counts their changes; 0 when nobody has set any
 * @param from the first day that they hold; null when nobody has set any
 */
public record StoredCriteria(int version, @Nullable LocalDate from, BhtCriteria criteria) {
    /** Nobody has set any. */
    public static final StoredCriteria NONE = new StoredCriteria(0, null, BhtCriteria.PROPOSAL);
}
