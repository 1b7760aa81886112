package no.vern.app.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import org.jspecify.annotations.Nullable;

/** How a value reads in a cell. */
public final class CellText {
    private final Texts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter clock = DateTimeFormatter.ofPattern("HH:mm");

    public CellText(Texts texts) {
        this.texts = texts;
        day = DateTimeFormatter.ofPattern(
                texts.language() == Language.EN ? "dd/MM/yyyy" : "dd.MM.yyyy",
                texts.language().locale());
    }

    public String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> texts.get(yes ? "cell.yes.value" : "cell.no.value");
            case Enum<?> code -> texts.of(code);
            case LocalDate date -> date.format(day);
            case LocalDateTime moment -> moment.format(day) + " " + moment.format(clock);
            case LocalTime time -> time.format(clock);
            default -> value.toString();
        };
    }
}
