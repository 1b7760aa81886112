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
 * @param in the matrix that it was given in
 * @param by who scored
 */
public record HazardScore(
        UUID id, UUID hazard, ScoreContent content, RiskMatrix in, String by, Instant createdAt) {
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
                        .filter(felt -> felt.content().edition().equals(assessed.content().edition()))
                        .map(felt -> felt.in.grade(felt.cell()) - assessed.in.grade(assessed.cell())));
    }

    /** Where it stands in its matrix. */
    public Cell cell() {
        return in.find(content.probability(), content.consequence()).orElseThrow();
    }

    /** The class that its matrix has there. */
    public RiskClass riskClass() {
        return in.at(cell());
    }
}
