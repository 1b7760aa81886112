package no.vern.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can tell about one training, drill or information.
 *
 * @param unitId null for the whole organisation
 * @param topic what it was about: the scenario of a drill, the name of a course
 * @param day when it was held or is planned for
 * @param hours how long it took; null when not known
 * @param headCount how many took part, when not all are named; null when nobody counted
 * @param nextOn when it is due again; null for when the settings say, or never
 * @param waiting why it waits, while it does
 * @param mustAct who has to do something before it can be held
 * @param evidence where the proof lies: a course certificate, a list of names
 * @param participants the persons who took part or are to
 */
public record TrainingContent(
        @Nullable UUID unitId,
        @Nullable TrainingKind kind,
        String topic,
        TrainingStatus status,
        @Nullable LocalDate day,
        @Nullable BigDecimal hours,
        String heldBy,
        @Nullable Integer headCount,
        @Nullable LocalDate nextOn,
        @Nullable WaitingReason waiting,
        String mustAct,
        String evidence,
        List<UUID> participants) {
    public TrainingContent {
        participants = List.copyOf(participants);
    }

    /** How many it reached: those counted, or those named when they are more. */
    public int people() {
        return Math.max(headCount == null ? 0 : headCount, participants.size());
    }

    /** What says why it waits belongs only to what does. */
    TrainingContent cleaned() {
        boolean waits = status == TrainingStatus.WAITING;
        return new TrainingContent(
                unitId,
                kind,
                Words.clean(topic),
                status,
                day,
                hours,
                Words.clean(heldBy),
                headCount,
                nextOn,
                waits ? waiting : null,
                waits ? Words.clean(mustAct) : "",
                Words.clean(evidence),
                participants.stream().distinct().toList());
    }
}
