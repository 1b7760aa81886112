package no.vern.app.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import no.vern.followup.PlannedStep;
import no.vern.followup.StepState;
import org.jspecify.annotations.Nullable;

/** What is written in an opened step; null where nothing is chosen. */
record StepEntry(
        @Nullable StepState state,
        @Nullable Boolean answer,
        String reason,
        String note,
        String doneBy,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        String recipient,
        String channel,
        @Nullable LocalDate nextOn) {
    /** Nothing told yet: the moment is now, and the recipient is whom the organisation names. */
    static StepEntry fresh(LocalDateTime now, String recipient) {
        var time = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return new StepEntry(null, null, "", "", "", now.toLocalDate(), time, recipient, "", null);
    }

    /**
     * As the step stands; midnight means that only the day was told. What was told of a step that is open again, or that
     * another talk was agreed on, was told of then: what comes now begins with the present moment.
     */
    static StepEntry of(PlannedStep planned, LocalDateTime now, String recipient) {
        if (planned.mark() == null || planned.open()) {
            return fresh(now, recipient);
        }
        var content = planned.mark().content();
        var time = content.doneAt().toLocalTime();
        return new StepEntry(
                content.state(),
                content.answer(),
                content.reason(),
                content.note(),
                content.doneBy(),
                content.doneAt().toLocalDate(),
                time.equals(LocalTime.MIDNIGHT) ? null : time,
                content.recipient(),
                content.channel() == null ? "" : content.channel(),
                content.nextOn());
    }
}
