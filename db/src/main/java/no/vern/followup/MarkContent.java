package no.vern.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells about a step. Who did it and who registers it are two persons: the guideline speaks to the
 * employee and the employer, Vern's user writes down what they did.
 *
 * @param step the step's id in its routine, e.g. {@code F14}
 * @param personId {@link no.vern.incident.AffectedPerson#id()}; null when the step is one for the whole case
 * @param answer yes or no, where the step asks for a decision that something hangs on
 * @param reason why it was decided so, is not relevant, or was declined
 * @param note what was agreed or said, without health information
 * @param doneBy who did it; empty when it is the user
 * @param doneAt local time in Europe/Oslo
 * @param recipient who was told, when it is a notification
 * @param channel how they were told; free words
 * @param nextOn the day of the next talk, when the last one showed that more is needed: until then it stays open
 */
public record MarkContent(
        String step,
        @Nullable UUID personId,
        StepState state,
        @Nullable Boolean answer,
        String reason,
        String note,
        String doneBy,
        LocalDateTime doneAt,
        String recipient,
        @Nullable String channel,
        @Nullable LocalDate nextOn) {

    /** The step as it stands, with nothing more to say. */
    public static MarkContent of(String step, @Nullable UUID personId, StepState state, LocalDateTime doneAt) {
        return new MarkContent(step, personId, state, null, "", "", "", doneAt, "", null, null);
    }

    public MarkContent because(String given) {
        return new MarkContent(
                step, personId, state, answer, given, note, doneBy, doneAt, recipient, channel, nextOn);
    }

    public MarkContent answered(@Nullable Boolean given, @Nullable LocalDate next) {
        return new MarkContent(step, personId, state, given, reason, note, doneBy, doneAt, recipient, channel, next);
    }

    public MarkContent noted(String given) {
        return new MarkContent(
                step, personId, state, answer, reason, given, doneBy, doneAt, recipient, channel, nextOn);
    }

    public MarkContent by(String given) {
        return new MarkContent(step, personId, state, answer, reason, note, given, doneAt, recipient, channel, nextOn);
    }

    public MarkContent told(String whom, @Nullable String how) {
        return new MarkContent(step, personId, state, answer, reason, note, doneBy, doneAt, whom, how, nextOn);
    }

    /** The same, told of that person. */
    MarkContent about(UUID person) {
        return new MarkContent(
                step, person, state, answer, reason, note, doneBy, doneAt, recipient, channel, nextOn);
    }

    MarkContent cleaned() {
        return because(Words.clean(reason))
                .noted(Words.clean(note))
                .by(Words.clean(doneBy))
                .told(Words.clean(recipient), channel);
    }
}
