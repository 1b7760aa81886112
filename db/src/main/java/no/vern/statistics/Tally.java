package no.vern.statistics;

import java.time.YearMonth;
import java.util.UUID;

/** So many incidents of one type in one unit, without its sub-units, in one month; counted from the records. */
public record Tally(UUID unit, String type, YearMonth month, long count) {
    public Tally {
        if (count < 0) {
            throw new IllegalArgumentException("A count is negative");
        }
    }
}
