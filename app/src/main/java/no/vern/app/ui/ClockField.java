package no.vern.app.ui;

import java.time.LocalTime;
import no.vern.app.language.Texts;

/** A clock time as people type it; empty for "not known". */
public final class ClockField extends ReadField<LocalTime> {
    public ClockField(Texts texts) {
        super(ClockWords::read, new CellText(texts)::of, time -> "");
        editor().setPromptText(texts.get("clock.field.prompt"));
    }

    @Override
    public String sentenceKey() {
        return "clock.field.unread";
    }
}
