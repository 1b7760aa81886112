package no.vern.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayWordsTest {
    private static final LocalDate SATURDAY = LocalDate.of(2026, 4, 11);

    @ParameterizedTest
    @CsvSource({
        "i dag, 2026-04-11",
        "I går, 2026-04-10",
        "i morgon, 2026-04-12",
        "yesterday, 2026-04-10",
        "mandag, 2026-04-06",
        "laurdag, 2026-04-04",
        "lør, 2026-04-04",
        "+7, 2026-04-18",
        "-3, 2026-04-08",
        "3/4, 2026-04-03",
        "3.4., 2026-04-03",
        "31.12.2025, 2025-12-31",
        "31.12.25, 2025-12-31",
        "31122025, 2025-12-31",
        "2025-12-31, 2025-12-31",
        "3. mars, 2026-03-03",
        "3 mars 2024, 2024-03-03",
        "3 nov, 2025-11-03",
        "30/12, 2025-12-30",
        "29.2.2024, 2024-02-29"
    })
    void reads_a_day_as_people_type_it(String typed, LocalDate day) {
        assertThat(DayWords.read(typed, SATURDAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31.2.2026", "32/1", "ikke ennå", "12", "2026-13-01", "3 m", "+99999"})
    void reads_nothing_into_what_is_no_day(String typed) {
        assertThat(DayWords.read(typed, SATURDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14:30, 14:30", "14.30, 14:30", "1430, 14:30", "kl 9, 09:00", "kl. 23, 23:00", "0:05, 00:05"})
    void reads_a_time_as_people_type_it(String typed, LocalTime time) {
        assertThat(ClockWords.read(typed)).contains(time);
    }

    @Test
    void reads_nothing_into_what_is_no_time() {
        assertThat(ClockWords.read("25:00")).isEmpty();
        assertThat(ClockWords.read("12:61")).isEmpty();
        assertThat(ClockWords.read("natt")).isEmpty();
    }
}
