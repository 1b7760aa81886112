package no.vern.app.followup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import no.vern.followup.DueStep;
import no.vern.incident.AffectedPerson;

/**
 * What is due as a calendar file (RFC 5545): a whole day for each step. It holds case numbers and steps only, so that it
 * can lie in anybody's calendar: no name, no text of a case.
 */
public final class DueCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

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
        var file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Vern//Vern//NO");
        line(file, "CALSCALE:GREGORIAN");
        due.forEach(step -> event(file, step));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private void event(StringBuilder file, DueStep step) {
        LocalDate day = Objects.requireNonNull(step.deadline()).due();
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + uid(step));
        line(file, "DTSTAMP:" + STAMP.format(now));
        line(file, "DTSTART;VALUE=DATE:" + DAY.format(day));
        line(file, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line(file, "SUMMARY:" + step.incident().number() + " " + step.planned().step().id());
        line(file, "TRANSP:TRANSPARENT");
        line(file, "END:VEVENT");
    }

    /**
     * The same step keeps its id, so that a calendar that reads a later file moves it instead of doubling it. Two steps of
     * one person have nothing in common in it.
     */
    private static String uid(DueStep step) {
        AffectedPerson person = step.planned().person();
        UUID personId = person == null ? null : person.id();
        var which = step.incident().id() + "-" + step.planned().step().id() + "-" + personId;
        return UUID.nameUUIDFromBytes(which.getBytes(StandardCharsets.UTF_8)) + "@vern";
    }

    private static void line(StringBuilder file, String text) {
        file.append(text).append("\r\n");
    }
}
