package no.vern.app.quickentry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody wrote it, perhaps without its year.
 *
 * @param count how many words it took
 */
record WrittenDate(int day, int month, @Nullable Integer year, int count) {
    private static final int YEARS_BACK = 8;

    /** The day that is meant; without a year the last such day. Empty when the calendar has none. */
    Optional<LocalDate> before(LocalDate today) {
        return year != null
                ? in(year)
                : IntStream.rangeClosed(0, YEARS_BACK)
                        .mapToObj(back -> in(today.getYear() - back))
                        .flatMap(Optional::stream)
                        .filter(date -> !date.isAfter(today))
                        .findFirst();
    }

    private Optional<LocalDate> in(int someYear) {
        try {
            return Optional.of(LocalDate.of(someYear, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
