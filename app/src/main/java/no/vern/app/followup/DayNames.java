package no.vern.app.followup;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as short as people write them: "lør 11/4", with the year when it is another one. */
final class DayNames {
    private final DateTimeFormatter near;
    private final DateTimeFormatter far;

    DayNames(Locale locale) {
        near = DateTimeFormatter.ofPattern("EEE d/M", locale);
        far = DateTimeFormatter.ofPattern("d/M-yy", locale);
    }

    String of(LocalDate day, LocalDate today) {
        var format = day.getYear() == today.getYear() ? near : far;
        return format.format(day).replace(".", "");
    }
}
