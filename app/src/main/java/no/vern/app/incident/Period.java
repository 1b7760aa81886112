package no.vern.app.incident;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.vern.app.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Which days a list is about; a moving period moves on with the calendar, also in a saved view.
 *
 * @param from first day of a fixed period; null when it is open at that end, or moving
 * @param to last day of a fixed period; null when it is open at that end, or moving
 */
public record Period(Kind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
    private static final int YEARS_OFFERED = 8;

    /** How the days are told. */
    public enum Kind {
        ALL,
        LAST_30_DAYS,
        LAST_12_MONTHS,
        THIS_YEAR,
        LAST_YEAR,
        FIXED
    }

    public static final Period ALL = new Period(Kind.ALL, null, null);

    public static Period of(Kind kind) {
        return new Period(kind, null, null);
    }

    public static Period between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null && to == null ? ALL : new Period(Kind.FIXED, from, to);
    }

    public static Period year(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static Period month(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    /** What a list offers at once: the moving periods, and the years before. */
    public static List<Period> offered(LocalDate today) {
        var periods = new ArrayList<>(List.of(
                of(Kind.LAST_30_DAYS), of(Kind.LAST_12_MONTHS), of(Kind.THIS_YEAR), of(Kind.LAST_YEAR)));
        for (int back = 2; back < YEARS_OFFERED; back++) {
            periods.add(year(today.getYear() - back));
        }
        return periods;
    }

    /** The first day that counts, if there is one. */
    public Optional<LocalDate> first(LocalDate today) {
        return switch (kind) {
            case ALL -> Optional.empty();
            case LAST_30_DAYS -> Optional.of(today.minusDays(29));
            case LAST_12_MONTHS -> Optional.of(today.minusMonths(12).plusDays(1));
            case THIS_YEAR -> Optional.of(today.withDayOfYear(1));
            case LAST_YEAR -> Optional.of(today.withDayOfYear(1).minusYears(1));
            case FIXED -> Optional.ofNullable(from);
        };
    }

    /** The last day that counts, if there is one. */
    public Optional<LocalDate> last(LocalDate today) {
        return switch (kind) {
            case ALL -> Optional.empty();
            case LAST_30_DAYS, LAST_12_MONTHS, THIS_YEAR -> Optional.of(today);
            case LAST_YEAR -> Optional.of(today.withDayOfYear(1).minusDays(1));
            case FIXED -> Optional.ofNullable(to);
        };
    }

    /** As it stands on the chip: a whole year or month by its name, other days from and to. */
    public String name(Texts texts) {
        if (kind != Kind.FIXED) {
            return texts.get("incidents.period." + kind.name());
        }
        var locale = texts.language().locale();
        if (from != null && to != null && from.equals(from.withDayOfYear(1)) && to.equals(lastDayOfYear(from))) {
            return String.valueOf(from.getYear());
        }
        if (from != null && from.getDayOfMonth() == 1 && YearMonth.from(from).atEndOfMonth().equals(to)) {
            return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(from);
        }
        var day = DateTimeFormatter.ofPattern("d. MMM yyyy", locale);
        return (from == null ? "" : day.format(from)) + " – " + (to == null ? "" : day.format(to));
    }

    private static LocalDate lastDayOfYear(LocalDate day) {
        return LocalDate.of(day.getYear(), 12, 31);
    }
}
