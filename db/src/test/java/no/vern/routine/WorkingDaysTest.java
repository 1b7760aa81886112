package no.vern.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingDays days = WorkingDays.official();

    @Test
    void theHolidaysOfHalfACenturyAreTheAlmanacs() {
        var expected = Rows.of("holidays.csv").stream()
                .map(row -> new Holiday(LocalDate.parse(row.get("day")), Holiday.Name.valueOf(row.get("name"))))
                .toList();
        assertThat(expected).hasSize(51 * 12);
        assertThat(IntStream.rangeClosed(2000, 2050).boxed().flatMap(year -> days.holidays(year).stream()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25"})
    void easterSundayIsKnownByHand(LocalDate easter) {
        assertThat(days.holidays(easter.getYear()))
                .filteredOn(holiday -> holiday.name() == Holiday.Name.EASTER_SUNDAY)
                .containsExactly(new Holiday(easter, Holiday.Name.EASTER_SUNDAY));
    }

    @Test
    void aYearsHolidaysStandInOrderAndTwoMayFallOnOneDay() {
        assertThat(days.holidays(2027)).extracting(Holiday::day).isSorted();
        assertThat(days.holidays(2027))
                .filteredOn(holiday -> holiday.day().equals(LocalDate.of(2027, 5, 17)))
                .extracting(Holiday::name)
                .containsExactlyInAnyOrder(Holiday.Name.CONSTITUTION_DAY, Holiday.Name.WHIT_MONDAY);
    }

    @ParameterizedTest
    @CsvSource({
        // Easter 2026: Thursday 2 to Monday 6 April
        "2026-04-01, 2026-04-07",
        "2026-04-04, 2026-04-07",
        "2026-04-06, 2026-04-07",
        "2026-04-07, 2026-04-08",
        // 17 May 2024 is a Friday, Whit Monday the Monday after
        "2024-05-16, 2024-05-21",
        "2024-05-17, 2024-05-21",
        // 2027: Whit Monday is 17 May
        "2027-05-14, 2027-05-18",
        "2027-05-16, 2027-05-18",
        // Ascension Day 2026 is Thursday 14 May; Friday is a working day
        "2026-05-13, 2026-05-15",
        // Christmas 2026: the 24th is a Thursday, the 25th a Friday, the 26th a Saturday
        "2026-12-23, 2026-12-24",
        "2026-12-24, 2026-12-28",
        "2026-12-30, 2026-12-31",
        "2026-12-31, 2027-01-04"
    })
    void theFirstWorkingDayAfterIsKnownByHand(LocalDate day, LocalDate first) {
        assertThat(days.firstAfter(day)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, 2026-12-23, 2026-12-28",
        "false, true, 2026-12-23, 2026-12-24",
        "false, true, 2026-12-30, 2027-01-04",
        "true, true, 2026-12-30, 2027-01-04",
        "true, false, 2026-12-30, 2026-12-31"
    })
    void theEvesAreFreeWhereTheWorkplaceSaysSo(boolean christmas, boolean newYear, LocalDate day, LocalDate first) {
        assertThat(new WorkingDays(christmas, newYear).firstAfter(day)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2026-04-08T07:59:59, 2026-04-08",
        "true, 2026-04-08T08:00, 2026-04-09",
        "false, 2026-04-08T07:59:59, 2026-04-09",
        "true, 2026-04-04T07:00, 2026-04-07",
        "true, 2026-04-06T07:00, 2026-04-07"
    })
    void theSameDayCountsOnlyEarlyAndWhereChosen(boolean chosen, LocalDateTime moment, LocalDate first) {
        assertThat(new WorkingDays(false, false, chosen).firstAfter(moment)).isEqualTo(first);
    }

    @Test
    void workingDaysAreCounted() {
        assertThat(days.plus(LocalDate.of(2026, 3, 31), 3)).isEqualTo(LocalDate.of(2026, 4, 8));
        assertThat(days.plus(LocalDate.of(2026, 4, 4), 0)).isEqualTo(LocalDate.of(2026, 4, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> days.plus(LocalDate.of(2026, 4, 4), -1));
    }

    @Property(tries = 500)
    void nothingBetweenADayAndTheFirstWorkingDayIsOne(@ForAll @IntRange(max = 60_000) int number) {
        var day = LocalDate.of(1950, Month.JANUARY, 1).plusDays(number);
        var first = days.firstAfter(day);
        assertThat(first).isAfter(day).isBeforeOrEqualTo(day.plusDays(7));
        assertThat(days.isWorkingDay(first)).isTrue();
        assertThat(day.plusDays(1).datesUntil(first)).noneMatch(days::isWorkingDay);
    }

    @Property(tries = 200)
    void easterIsASundayInItsSpanAndOthersKeepTheirDistance(@ForAll @IntRange(min = 1900, max = 2200) int year) {
        Map<Holiday.Name, LocalDate> byName =
                days.holidays(year).stream().collect(Collectors.toMap(Holiday::name, Holiday::day));
        var easter = byName.get(Holiday.Name.EASTER_SUNDAY);
        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        assertThat(List.of(
                        byName.get(Holiday.Name.MAUNDY_THURSDAY).getDayOfWeek(),
                        byName.get(Holiday.Name.ASCENSION_DAY).getDayOfWeek(),
                        byName.get(Holiday.Name.WHIT_MONDAY).getDayOfWeek()))
                .containsExactly(DayOfWeek.THURSDAY, DayOfWeek.THURSDAY, DayOfWeek.MONDAY);
    }
}
