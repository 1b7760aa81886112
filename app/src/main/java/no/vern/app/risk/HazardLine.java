package no.vern.app.risk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.vern.exchange.Provenance;
import no.vern.measure.Measure;
import no.vern.measure.MeasureStanding;
import no.vern.risk.Cell;
import no.vern.risk.Hazard;
import no.vern.risk.HazardIncidentRepository.Tied;
import no.vern.risk.HazardScore;
import no.vern.risk.Outlook;
import no.vern.risk.RiskClass;
import no.vern.risk.RiskMatrix;
import no.vern.risk.ScoreStage;
import org.jspecify.annotations.Nullable;

/**
 * A hazard with all that is known of it.
 *
 * @param scores all that there are, oldest first
 * @param measures how far what is done against it has come
 * @param taken the measures against it, oldest first, those that were dropped among them
 * @param incidents those that show that it goes wrong
 * @param origin the row of a file that brought it; null when none did
 */
record HazardLine(
        Hazard hazard,
        List<HazardScore> scores,
        MeasureStanding measures,
        List<Measure> taken,
        List<Tied> incidents,
        @Nullable Provenance origin) {
    Optional<HazardScore> latest(ScoreStage stage, Outlook outlook) {
        return HazardScore.latest(scores, stage, outlook);
    }

    /** Its class at that stage; empty when it was not scored. */
    Optional<RiskClass> riskClass(ScoreStage stage, Outlook outlook) {
        return latest(stage, outlook).map(HazardScore::riskClass);
    }

    /** Where it stands in that matrix; empty when it was not scored in it. */
    Optional<Cell> cell(RiskMatrix matrix, ScoreStage stage, Outlook outlook) {
        return latest(stage, outlook)
                .filter(score -> score.content().edition().equals(matrix.edition()))
                .map(HazardScore::cell);
    }

    /** Whether it was scored so in another matrix than this. */
    boolean elsewhere(RiskMatrix matrix, ScoreStage stage, Outlook outlook) {
        return latest(stage, outlook)
                .filter(score -> !score.content().edition().equals(matrix.edition()))
                .isPresent();
    }

    /** Whether the incident is among those that point to it. */
    boolean shownBy(UUID incident) {
        return incidents.stream().anyMatch(tied -> tied.incident().equals(incident));
    }

    /** Whether something points to it, so that it cannot be removed. */
    boolean held() {
        return !taken.isEmpty() || !incidents.isEmpty();
    }

    /** What is aimed at holds only once all that is done for it is known to work. */
    boolean dashed(ScoreStage stage) {
        return stage == ScoreStage.TARGET && !measures.verified();
    }
}
