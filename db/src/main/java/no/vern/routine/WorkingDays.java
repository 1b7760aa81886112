package no.vern.routine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Norway's working days: Monday to Friday without the public holidays (helligdagsloven 1995, and the law of 1947 on 1
 * and 17 May).
 *
 * @param christmasEveOff whether 24 December is free here
 * @param newYearsEveOff whether 31 December is free here
 * @param earlyMorningCounts whether "the first working day" is the same day when it happened on a working day before
 *     08:00; the source does not say
 */
public record WorkingDays(boolean christmasEveOff, boolean newYearsEveOff, boolean earlyMorningCounts) {
    private static final LocalTime START_OF_WORK = LocalTime.of(8, 0);

    public WorkingDays(boolean christmasEveOff, boolean newYearsEveOff) {
        this(christmasEveOff, newYearsEveOff, false);
    }

    /** Only the public holidays are free. */
    public static WorkingDays official() {
        return new WorkingDays(false, false);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && holidays(day.getYear()).stream()
                        .noneMatch(holiday -> holiday.day().equals(day));
    }

    /** The first working day later than the day. */
    public LocalDate firstAfter(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * The first working day after something happened: a later day, unless {@link #earlyMorningCounts} says the same.
     */
    public LocalDate firstAfter(LocalDateTime moment) {
        var sameDay = earlyMorningCounts
                && moment.toLocalTime().isBefore(START_OF_WORK)
                && isWorkingDay(moment.toLocalDate());
        return sameDay ? moment.toLocalDate() : firstAfter(moment.toLocalDate());
    }

    /**
     * The day so many working days later; the day itself for none.
     *
     * @throws IllegalArgumentException for a number below nought
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are only counted onwards: " + workingDays);
        }
        var end = day;
        for (var left = workingDays; left > 0; left--) {
            end = firstAfter(end);
        }
        return end;
    }

    /** All holidays of the year by date; two may fall on one day. */
    public List<Holiday> holidays(int year) {
        var easter = easter(year);
        var holidays = new ArrayList<>(List.of(
                new Holiday(LocalDate.of(year, Month.JANUARY, 1), Holiday.Name.NEW_YEARS_DAY),
                new Holiday(easter.minusDays(3), Holiday.Name.MAUNDY_THURSDAY),
                new Holiday(easter.minusDays(2), Holiday.Name.GOOD_FRIDAY),
                new Holiday(easter, Holiday.Name.EASTER_SUNDAY),
                new Holiday(easter.plusDays(1), Holiday.Name.EASTER_MONDAY),
                new Holiday(LocalDate.of(year, Month.MAY, 1), Holiday.Name.LABOUR_DAY),
                new Holiday(LocalDate.of(year, Month.MAY, 17), Holiday.Name.CONSTITUTION_DAY),
                new Holiday(easter.plusDays(39), Holiday.Name.ASCENSION_DAY),
                new Holiday(easter.plusDays(49), Holiday.Name.WHIT_SUNDAY),
                new Holiday(easter.plusDays(50), Holiday.Name.WHIT_MONDAY),
                new Holiday(LocalDate.of(year, Month.DECEMBER, 25), Holiday.Name.CHRISTMAS_DAY),
                new Holiday(LocalDate.of(year, Month.DECEMBER, 26), Holiday.Name.BOXING_DAY)));
        if (christmasEveOff) {
            holidays.add(new Holiday(LocalDate.of(year, Month.DECEMBER, 24), Holiday.Name.CHRISTMAS_EVE));
        }
        if (newYearsEveOff) {
            holidays.add(new Holiday(LocalDate.of(year, Month.DECEMBER, 31), Holiday.Name.NEW_YEARS_EVE));
        }
        holidays.sort(Comparator.comparing(Holiday::day));
        return List.copyOf(holidays);
    }

    /** Easter Sunday of the Gregorian calendar: the rule of Meeus, Jones and Butcher, with their letters. */
    private static LocalDate easter(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var g = (8 * b + 13) / 25;
        var h = (19 * a + b - b / 4 - g + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 19 * l) / 433;
        var month = (h + l - 7 * m + 90) / 25;
        return LocalDate.of(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
    }
}
