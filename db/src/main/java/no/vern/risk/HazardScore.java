package no.vern.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A score as it is stored; it is never changed, a later one counts instead.
 *
 * @param by who scored
 */
public record HazardScore(UUID id, UUID hazard, ScoreContent content, String by, Instant createdAt) {
    private static final Comparator<HazardScore> BY_TIME =
            Comparator.<HazardScore, LocalDate>comparing(score -> score.content().scoredOn())
                    .thenComparing(HazardScore::id);

    /** The one that counts: the latest of its kind. */
    public static Optional<HazardScore> latest(List<HazardScore> scores, ScoreStage stage, Outlook outlook) {
        return scores.stream()
                .filter(score -> score.content().stage() == stage && score.content().outlook() == outlook)
                .max(BY_TIME);
    }

    /**
     * By how many classes what is experienced now is graver than what is assessed now; below zero when less grave.
     * Empty when one is missing, or the two were not scored in the same matrix.
     */
    public static Optional<Integer> divergence(List<HazardScore> scores) {
        return latest(scores, ScoreStage.NOW, Outlook.ASSESSED)
                .flatMap(assessed -> latest(scores, ScoreStage.NOW, Outlook.EXPERIENCED)
                        .filter(felt -> felt.content().matrix().equals(assessed.content().matrix())
                                && felt.content().matrixVersion() == assessed.content().matrixVersion())
                        .map(felt -> felt.grade() - assessed.grade()));
    }

    private int grade() {
        return RiskMatrices.find(content.matrix(), content.matrixVersion())
                .orElseThrow()
                .grade(content.cell().orElseThrow());
    }
}
