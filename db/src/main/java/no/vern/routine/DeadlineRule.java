package no.vern.routine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vern.calendar.Norway;
import org.jspecify.annotations.Nullable;

/**
 * How a step's deadline follows from the incident ({@code violence-and-strain} 3.22 and 9.3). Written {@code AT_ONCE},
 * {@code P7D}, or {@code AS_SOON_AS_POSSIBLE/P1Y}.
 *
 * @param limit the span of {@link Base#WITHIN}, or the limit of {@link Base#AS_SOON_AS_POSSIBLE}
 */
public record DeadlineRule(Base base, @Nullable Period limit) {
    /** What a deadline is counted from. */
    public enum Base {
        /** In the moment that it happens. */
        AT_ONCE,
        /** Within the first hours, else on the first working day. */
        FIRST_HOURS,
        FIRST_WORKING_DAY,
        AS_SOON_AS_POSSIBLE,
        /** Within a span after the incident's date. */
        WITHIN,
        /** When something changes. */
        ON_CHANGE,
        /** "Den første tiden": a span that the source leaves open. */
        FIRST_TIME,
        /** At the last follow-up talk. */
        LAST_TALK,
        NONE
    }

    public static final DeadlineRule AT_ONCE = new DeadlineRule(Base.AT_ONCE, null);
    public static final DeadlineRule FIRST_HOURS = new DeadlineRule(Base.FIRST_HOURS, null);
    public static final DeadlineRule FIRST_WORKING_DAY = new DeadlineRule(Base.FIRST_WORKING_DAY, null);
    public static final DeadlineRule AS_SOON_AS_POSSIBLE = new DeadlineRule(Base.AS_SOON_AS_POSSIBLE, null);
    public static final DeadlineRule ON_CHANGE = new DeadlineRule(Base.ON_CHANGE, null);
    public static final DeadlineRule FIRST_TIME = new DeadlineRule(Base.FIRST_TIME, null);
    public static final DeadlineRule LAST_TALK = new DeadlineRule(Base.LAST_TALK, null);
    public static final DeadlineRule NONE = new DeadlineRule(Base.NONE, null);

    /** How many hours "the first hours" are: our reading, the source gives no number. */
    public static final int FIRST_HOURS_COUNT = 4;

    private static final Pattern SPAN = Pattern.compile("P[1-9][0-9]{0,3}[DMY]");

    public DeadlineRule {
        var takesLimit = base == Base.WITHIN || base == Base.AS_SOON_AS_POSSIBLE;
        if (base == Base.WITHIN && limit == null || limit != null && !takesLimit) {
            throw new IllegalArgumentException("No such rule: " + base + " with " + limit);
        }
        if (limit != null && !SPAN.matcher(limit.toString()).matches()) {
            throw new IllegalArgumentException("Not a number of days, months or years: " + limit);
        }
    }

    /** Within so many days, months or years (one of them) after the incident's date. */
    public static DeadlineRule within(Period span) {
        return new DeadlineRule(Base.WITHIN, span);
    }

    /** At once, and at the latest so many days, months or years after the incident's date. */
    public static DeadlineRule asSoonAsPossible(Period limit) {
        return new DeadlineRule(Base.AS_SOON_AS_POSSIBLE, limit);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    public static DeadlineRule parse(String text) {
        var slash = text.indexOf('/');
        if (slash >= 0) {
            return new DeadlineRule(Base.valueOf(text.substring(0, slash)), span(text.substring(slash + 1)));
        }
        return SPAN.matcher(text).matches() ? within(Period.parse(text)) : new DeadlineRule(Base.valueOf(text), null);
    }

    private static Period span(String text) {
        if (!SPAN.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a span: " + text);
        }
        return Period.parse(text);
    }

    /**
     * The deadline after an incident whose hour is known, by the clock in Norway. Of an hour that the clock shows twice
     * the first is meant. Empty for rules that no date follows from.
     */
    public Optional<Deadline> on(LocalDateTime incident, WorkingDays days) {
        var instant = incident.atZone(Norway.ZONE);
        return switch (base) {
            case AT_ONCE -> Optional.of(new Deadline(incident.toLocalDate(), false, instant));
            case FIRST_HOURS ->
                Optional.of(new Deadline(days.firstAfter(incident), false, instant.plusHours(FIRST_HOURS_COUNT)));
            case FIRST_WORKING_DAY -> Optional.of(new Deadline(days.firstAfter(incident), false, null));
            default -> on(incident.toLocalDate(), days);
        };
    }

    /** The deadline after an incident of which only the date is known. Empty for rules that no date follows from. */
    public Optional<Deadline> on(LocalDate incident, WorkingDays days) {
        return switch (base) {
            case AT_ONCE -> Optional.of(new Deadline(incident, false, null));
            case FIRST_HOURS, FIRST_WORKING_DAY -> Optional.of(new Deadline(days.firstAfter(incident), false, null));
            case AS_SOON_AS_POSSIBLE -> Optional.of(new Deadline(end(incident), true, null));
            case WITHIN -> Optional.of(new Deadline(end(incident), false, null));
            case ON_CHANGE, FIRST_TIME, LAST_TALK, NONE -> Optional.empty();
        };
    }

    /**
     * The deadline when the day that the incident gives had passed before its follow-up began: spans begin on that day,
     * and everything that was to be done at once is due on the first working day after it. Empty for rules that no date
     * follows from.
     *
     * @param begun the day that the follow-up began
     */
    public Optional<Deadline> anew(LocalDate begun, WorkingDays days) {
        return switch (base) {
            case AT_ONCE, FIRST_HOURS, FIRST_WORKING_DAY ->
                Optional.of(new Deadline(days.firstAfter(begun), false, null));
            case AS_SOON_AS_POSSIBLE -> Optional.of(new Deadline(days.firstAfter(begun), true, null));
            case WITHIN -> Optional.of(new Deadline(end(begun), false, null));
            case ON_CHANGE, FIRST_TIME, LAST_TALK, NONE -> Optional.empty();
        };
    }

    private LocalDate end(LocalDate incident) {
        return limit == null ? incident : incident.plus(limit);
    }

    @Override
    public String toString() {
        if (limit == null) {
            return base.name();
        }
        return base == Base.WITHIN ? limit.toString() : base + "/" + limit;
    }
}
