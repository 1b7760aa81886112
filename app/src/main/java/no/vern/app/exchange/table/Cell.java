package no.vern.app.exchange.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What stands in one cell; a workbook knows more about it than a text file. */
public sealed interface Cell {
    Cell BLANK = new Text("");

    /** As it is shown in a text file: numbers as they were typed, moments in ISO. */
    String text();

    default boolean blank() {
        return text().isBlank();
    }

    /** Letters and digits. */
    record Text(String text) implements Cell {}

    /** A number, in plain digits with a point. */
    record Amount(String text) implements Cell {}

    /** TRUE or FALSE of a workbook. */
    record Truth(boolean holds) implements Cell {
        @Override
        public String text() {
            return Boolean.toString(holds);
        }
    }

    /** A real date of a workbook. */
    record Day(LocalDate date) implements Cell {
        @Override
        public String text() {
            return date.toString();
        }
    }

    /** A real date with a time of a workbook. */
    record Moment(LocalDateTime at) implements Cell {
        @Override
        public String text() {
            return at.toString();
        }
    }

    /** A real time of day of a workbook. */
    record Clock(LocalTime time) implements Cell {
        @Override
        public String text() {
            return time.toString();
        }
    }
}
