package no.vern.app.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as short as people write them: "lør 11/4", with the year when it is another one. The one short form in Vern. */
public final class DayNames {
    private final DateTimeFormatter near;
    private final DateTimeFormatter far;

    public DayNames(Locale locale) {
        // As the day is called by itself: nynorsk would else write "må", which means must.
        near = DateTimeFormatter.ofPattern("ccc d/M", locale);
        far = DateTimeFormatter.ofPattern("d/M-yy", locale);
    }

    /** @param today tells which year goes without saying */
    public String of(LocalDate day, LocalDate today) {
        var format = day.getYear() == today.getYear() ? near : far;
        return format.format(day).replace(".", "");
    }
}
