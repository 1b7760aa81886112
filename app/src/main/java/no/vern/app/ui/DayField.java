package no.vern.app.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import no.vern.app.language.Texts;
import no.vern.calendar.Norway;

/** A date as people type it, with its weekday beside it. */
public final class DayField extends ReadField<LocalDate> {
    public DayField(Texts texts, Clock clock) {
        super(
                typed -> DayWords.read(typed, Norway.today(clock)),
                new CellText(texts)::of,
                DateTimeFormatter.ofPattern("EEEE", texts.language().locale())::format);
        getStyleClass().add("day-field");
        editor().setPromptText(texts.get("day.field.prompt"));
    }

    @Override
    public String sentenceKey() {
        return "day.field.unread";
    }
}
