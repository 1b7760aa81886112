package no.vern.app.investigation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.ui.ClockWords;
import no.vern.app.ui.DayWords;

/** Something that happened, as it is typed: its time ("23:30", "4/4 kl 23:30", "i går 9") and what it was. */
final class EventLine {
    final StringProperty when = new SimpleStringProperty("");
    final StringProperty what = new SimpleStringProperty("");

    boolean timed() {
        return !when.get().isBlank();
    }

    /**
     * Empty when what is typed is no time; a day without a clock is none.
     *
     * @param day what a clock alone is on
     */
    Optional<LocalDateTime> at(LocalDate day, LocalDate today) {
        var typed = when.get().strip();
        var gap = typed.lastIndexOf(' ');
        var alone = ClockWords.read(typed);
        if (alone.isPresent() || gap < 0) {
            return alone.map(day::atTime);
        }
        var words = typed.substring(0, gap).replaceFirst("(?i)[\\s,]+kl\\.?$", "");
        return ClockWords.read(typed.substring(gap + 1))
                .flatMap(clock -> DayWords.read(words, today).map(read -> read.atTime(clock)));
    }
}
