package no.vern.app.followup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.vern.app.language.Texts;
import no.vern.followup.DueStep;
import no.vern.followup.Truth;
import no.vern.measure.Concern;
import no.vern.measure.DueMeasure;

/**
 * What is due as a calendar file (RFC 5545): a whole day for each. It holds numbers, ids and kinds only, so that it can lie
 * in anybody's calendar: no name, no text of a case, a measure or a concern.
 */
public final class DueCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /**
     * One whole day.
     *
     * @param key the same for the same thing in every file, and told to nobody
     * @param summary which it is and what kind of thing is to be done
     */
    public record Entry(String key, String summary, LocalDate day) {
        /**
         * Two steps of one person have nothing in common in their keys. A question mark tells that somebody has to find out
         * first whether the step applies.
         *
         * @param step has a day
         */
        public static Entry of(DueStep step) {
            var person = step.planned().person();
            var unclear = step.planned().applies() == Truth.UNKNOWN;
            return new Entry(
                    step.incident().id() + "-" + step.planned().step().id() + "-" + (person == null ? null : person.id()),
                    step.incident().number() + " " + step.planned().step().id() + (unclear ? "?" : ""),
                    Objects.requireNonNull(step.deadline()).due());
        }

        /** @param texts say what is to be done */
        public static Entry of(DueMeasure due, Texts texts) {
            var measure = due.row().measure();
            return new Entry(measure.id() + "-" + due.task(), measure.name() + " " + texts.of(due.task()), due.on());
        }

        /** @param concern one that waits for an answer */
        public static Entry of(Concern concern, Texts texts) {
            return new Entry(
                    concern.id().toString(),
                    texts.get("followup.calendar.concern", concern.id().toString()),
                    Objects.requireNonNull(concern.content().answerBy()));
        }
    }

    private final Instant now;

    public DueCalendar(Instant now) {
        this.now = now;
    }

    /**
     * The file's whole text, its lines ended as the format demands.
     *
     * @param due steps with a day
     */
    public String of(Collection<DueStep> due) {
        return of(due.stream().map(Entry::of));
    }

    /** The same of whatever is due. */
    public String of(Stream<Entry> due) {
        var file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Vern//Vern//NO");
        line(file, "CALSCALE:GREGORIAN");
        due.forEach(entry -> event(file, entry));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private void event(StringBuilder file, Entry entry) {
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + uid(entry));
        line(file, "DTSTAMP:" + STAMP.format(now));
        line(file, "DTSTART;VALUE=DATE:" + DAY.format(entry.day()));
        line(file, "DTEND;VALUE=DATE:" + DAY.format(entry.day().plusDays(1)));
        line(file, "SUMMARY:" + text(entry.summary()));
        line(file, "TRANSP:TRANSPARENT");
        line(file, "END:VEVENT");
    }

    /** The same thing keeps its id, so that a calendar that reads a later file moves it instead of doubling it. */
    private static String uid(Entry entry) {
        return UUID.nameUUIDFromBytes(entry.key().getBytes(StandardCharsets.UTF_8)) + "@vern";
    }

    /** As the format wants a text: three signs have a meaning of their own. */
    private static String text(String said) {
        return said.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    private static void line(StringBuilder file, String text) {
        file.append(text).append("\r\n");
    }
}
