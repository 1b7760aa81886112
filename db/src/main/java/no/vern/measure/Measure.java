package no.vern.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.vern.calendar.Norway;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it is stored.
 *
 * @param version counts its changes, from 1; a save names the version that it started from
 * @param number what people call it by: "T-12"
 * @param incident the case that it was made in; null when it was made elsewhere
 */
public record Measure(
        UUID id,
        int version,
        int number,
        @Nullable UUID incident,
        MeasureStatus status,
        MeasureContent content,
        MeasureOutcome outcome,
        Instant createdAt,
        Instant updatedAt) {
    private static final String PREFIX = "T-";

    /** A measure that is only being written: of no number and no time. */
    public static Measure unsaved(MeasureContent content) {
        return new Measure(
                new UUID(0, 0), 0, 0, null, MeasureStatus.PLANNED, content, MeasureOutcome.NONE, Instant.EPOCH,
                Instant.EPOCH);
    }

    /** Whether it is what people call a measure by in Vern. */
    public static boolean isName(String text) {
        return text.matches(PREFIX + "\\d+");
    }

    /** What people call it by. */
    public String name() {
        return name(number);
    }

    static String name(int number) {
        return PREFIX + number;
    }

    /**
     * As it stood at the end of that day, by the days that it tells: what was carried out, found or dropped later was not
     * yet. One that was taken up again since is told as it stands now, for it has no other days.
     */
    public Measure on(LocalDate day) {
        var after = switch (status) {
            case DROPPED -> Norway.day(updatedAt).isAfter(day);
            case DONE, WORKS, NOT_WORKING -> later(outcome.doneOn(), day);
            case PLANNED, STARTED, BLOCKED -> false;
        };
        if (after) {
            return standing(MeasureStatus.PLANNED, MeasureOutcome.NONE);
        }
        return status.evaluated() && later(outcome.evaluatedOn(), day)
                ? standing(MeasureStatus.DONE, new MeasureOutcome(outcome.doneOn(), outcome.doneBy(), null, "", ""))
                : this;
    }

    private static boolean later(@Nullable LocalDate what, LocalDate day) {
        return what != null && what.isAfter(day);
    }

    private Measure standing(MeasureStatus where, MeasureOutcome known) {
        return new Measure(id, version, number, incident, where, content, known, createdAt, updatedAt);
    }

    /** Whether the day by which it was to be carried out has gone. */
    public boolean late(LocalDate today) {
        var due = content.plan().dueOn();
        return status.open() && due != null && due.isBefore(today);
    }

    /** Whether the day that was chosen for the evaluation has come. */
    public boolean toEvaluate(LocalDate today) {
        var day = content.test().evaluateOn();
        return status == MeasureStatus.DONE && day != null && !day.isAfter(today);
    }
}
