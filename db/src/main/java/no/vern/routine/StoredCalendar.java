package no.vern.routine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which days count in deadlines, on a day.
 *
 * @param version counts its changes; 0 when nobody has set anything
 * @param from the first day that it holds; null when nobody has set anything
 */
public record StoredCalendar(int version, @Nullable LocalDate from, WorkingDays days) {
    /** Nobody has set anything: only the public holidays are free. */
    public static final StoredCalendar NONE = new StoredCalendar(0, null, WorkingDays.official());
}
