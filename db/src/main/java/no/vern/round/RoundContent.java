package no.vern.round;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells about a round ({@code preventive-work-2} 2.35): where, when, who, and what was seen.
 *
 * @param unitId null only while it is being written, as the day it is planned on
 * @param heldOn null until it was held
 * @param subject the place that is visited, or the task; empty for a whole unit
 * @param employer who took part for the employer, by name or role
 * @param verdict whether one goes or begins; null for a safety round, and until it is decided
 * @param answers by the code of the item; one that is not there was not looked at
 */
public record RoundContent(
        RoundKind kind,
        @Nullable UUID unitId,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate heldOn,
        String subject,
        String employer,
        String safetyRepresentative,
        String others,
        @Nullable Verdict verdict,
        Map<String, RoundAnswer> answers) {
    public RoundContent {
        answers = Map.copyOf(answers);
    }

    /** One to come, with nothing told yet. */
    public static RoundContent planned(RoundKind kind, @Nullable UUID unit, @Nullable LocalDate day) {
        return new RoundContent(kind, unit, day, null, "", "", "", "", null, Map.of());
    }

    /** Whether it was to be held before the day, and was not. */
    public boolean late(LocalDate today) {
        return heldOn == null && plannedOn != null && plannedOn.isBefore(today);
    }

    /** How many findings it has. */
    public long findings() {
        return answers.values().stream().filter(answer -> answer.seen() == Seen.FINDING).count();
    }

    /** What was seen of the item. */
    public RoundAnswer answer(String item) {
        return answers.getOrDefault(item, RoundAnswer.NONE);
    }

    RoundContent cleaned() {
        var told = new HashMap<String, RoundAnswer>();
        answers.forEach((item, answer) -> {
            if (answer.seen() != null || !answer.note().isBlank()) {
                told.put(item, answer.cleaned());
            }
        });
        return new RoundContent(
                kind,
                unitId,
                plannedOn,
                heldOn,
                Words.clean(subject),
                Words.clean(employer),
                Words.clean(safetyRepresentative),
                Words.clean(others),
                verdict,
                told);
    }
}
