package no.vern.app.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import no.vern.app.exchange.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "31.12.2025|2025-12-31|",
        "31.12.25|2025-12-31|",
        "1.2.98|1998-02-01|",
        "31. 12. 2025|2025-12-31|",
        "31.12.2025 14:30|2025-12-31|14:30",
        "31.12.2025 kl. 14.30|2025-12-31|14:30",
        "31.12.2025, 14.30:59|2025-12-31|14:30:59",
        "2025-12-31|2025-12-31|",
        "2025-12-31T14:30|2025-12-31|14:30",
        "2025-12-31 14:30:05.123|2025-12-31|14:30:05",
        "2025-12-31T13:30:00Z|2025-12-31|14:30",
        "2025-07-01T13:30:00+02:00|2025-07-01|13:30",
        "2025/12/31|2025-12-31|",
        "20251231|2025-12-31|",
        "31/12/2025|2025-12-31|",
        "31-12-2025 08:05|2025-12-31|08:05",
        "31. desember 2025|2025-12-31|",
        "lør. 3. mai 2025|2025-05-03|",
        "May 3, 2025 2:05 PM|2025-05-03|14:05",
        "3 Oct 2025|2025-10-03|",
        " 3. juli 2025 |2025-07-03|",
    })
    void datesAreReadAsPeopleWriteThem(String text, LocalDate day, LocalTime time) {
        assertThat(DateText.read(text, DateOrder.DAY_FIRST)).contains(new Moment(day, time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "i går", "31.02.2025", "2025-13-01", "32/12/2025", "12", "31.12.2025 25:00", "3. foo 2025"})
    void whatIsNoDayOfTheCalendarIsNoDate(String text) {
        assertThat(DateText.read(text, DateOrder.DAY_FIRST)).isEmpty();
    }

    @Property
    void everyDayIsReadBackInEveryFormat(@ForAll @DateRange(min = "1970-01-01", max = "2069-12-31") LocalDate day) {
        for (var pattern : List.of("d.M.yyyy", "dd.MM.yy", "yyyy-MM-dd", "d/M/yyyy", "d. MMMM yyyy", "yyyyMMdd")) {
            var text = day.format(DateTimeFormatter.ofPattern(pattern, Locale.of("nb", "NO")));
            assertThat(DateText.read(text, DateOrder.DAY_FIRST)).as(text).contains(new Moment(day, null));
        }
        var american = day.format(DateTimeFormatter.ofPattern("M/d/yyyy"));
        assertThat(DateText.read(american, DateOrder.MONTH_FIRST)).contains(new Moment(day, null));
    }

    @Property
    void noTextMakesTheReaderFail(@ForAll String text) {
        assertThat(DateText.read(text, DateOrder.DAY_FIRST)).isNotNull();
        assertThat(ClockText.read(text)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"14:30,14:30", "14.30,14:30", "kl. 8.05,08:05", "1430,14:30", "2:30 PM,14:30", "12:00 am,00:00"})
    void timesAreReadAsPeopleWriteThem(String text, LocalTime time) {
        assertThat(ClockText.read(text)).contains(time);
    }

    @Test
    void theOrderIsToldByAllValuesTogether() {
        assertThat(order("01/02/2025", "31/12/2025")).contains(DateOrder.DAY_FIRST);
        assertThat(order("01/02/2025", "12/31/2025")).contains(DateOrder.MONTH_FIRST);
        assertThat(order("01/02/2025", "03/04/2025")).isEmpty();
        assertThat(order("31/12/2025", "12/31/2025")).isEmpty();
        assertThat(order("01/01/2025", "5/5/2025", "ukjent", "")).contains(DateOrder.DAY_FIRST);
        assertThat(order("01.02.2025", "2025-03-04")).contains(DateOrder.DAY_FIRST);
    }

    private static Optional<DateOrder> order(String... values) {
        var evidence = new DateEvidence();
        for (var value : values) {
            evidence.add(new Cell.Text(value));
        }
        return evidence.order();
    }
}
