package no.vern.app.quickentry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;

/** What a meaning is called on a chip and in its list. */
final class MeaningText {
    private final Texts texts;
    private final LocalDate today;

    MeaningText(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    String of(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Type(var type) -> texts.of(type);
            case Meaning.Channel(var channel) -> texts.of(channel);
            case Meaning.Unit unit -> unit.name();
            case Meaning.Day(var date, var night) ->
                night ? texts.get("quick.chip.night", day(date)) : day(date);
            case Meaning.Time(var time) -> time.toString();
            case Meaning.Grade(var severity) -> texts.of(severity);
            case Meaning.DoneBy(var perpetrator) -> texts.of(perpetrator);
            case Meaning.Somebody somebody ->
                texts.get("quick.chip.person", somebody.name(), texts.of(somebody.role()).toLowerCase(texts.language().locale()));
        };
    }

    private String day(LocalDate date) {
        var pattern = texts.language() == Language.EN ? "EEEE d MMMM" : "EEEE d. MMMM";
        var written = DateTimeFormatter.ofPattern(
                        date.getYear() == today.getYear() ? pattern : pattern + " yyyy",
                        texts.language().locale())
                .format(date);
        return switch ((int) ChronoUnit.DAYS.between(date, today)) {
            case 0 -> texts.get("quick.chip.today", written);
            case 1 -> texts.get("quick.chip.yesterday", written);
            default -> written;
        };
    }
}
