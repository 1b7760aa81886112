package no.vern.app.incident;

import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRow;

/** The lines that an incident is known by: "Vold · Sykehjem A, rom 12 · lør. 4. april 2026 23:30". */
public final class IncidentHeading {
    private static final int SHORT = 80;

    private final Texts texts;
    private final DateTimeFormatter day;

    public IncidentHeading(Texts texts) {
        this.texts = texts;
        this.day = DateTimeFormatter.ofPattern(
                texts.language() == Language.EN ? "EEE d MMMM yyyy" : "EEE d. MMMM yyyy",
                texts.language().locale());
    }

    /** What happened, in short: its title, else how its description begins. */
    public String title(IncidentContent content) {
        var title = content.title().isBlank() ? firstWords(content.description()) : content.title();
        return title.isBlank() ? texts.get("incidents.untitled.label") : title;
    }

    /** Type, place and time. */
    public String facts(IncidentRow row) {
        var content = row.content();
        var type = content.type() == null ? "" : texts.of(content.type());
        var place = Stream.of(row.unitName(), content.place())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return Stream.of(type, place, when(content))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    public String when(IncidentContent content) {
        if (content.occurredOn() == null) {
            return "";
        }
        var time = content.occurredTime() == null ? "" : " " + content.occurredTime();
        return day.format(content.occurredOn()) + time;
    }

    private static String firstWords(String description) {
        var line = description.strip().lines().findFirst().orElse("");
        return line.length() <= SHORT ? line : line.substring(0, SHORT).stripTrailing() + " …";
    }
}
