package no.vern.app.report.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.vern.measure.Measure;
import no.vern.measure.MeasureStanding;
import no.vern.risk.Answer;
import no.vern.risk.Assessment;
import no.vern.risk.Hazard;
import no.vern.risk.HazardScore;
import no.vern.risk.Outlook;
import no.vern.risk.RiskClass;
import no.vern.risk.RiskMatrix;
import no.vern.risk.ScoreStage;

/**
 * All that the document of a risk assessment draws on.
 *
 * @param unit the name of what was assessed
 * @param matrix what the assessment is scored in
 * @param answers by the code of the template's item
 * @param hazards in the order that they were made
 * @param today when the document is made
 */
record AssessmentFile(
        String organisation,
        String unit,
        Assessment assessment,
        RiskMatrix matrix,
        Map<String, Answer> answers,
        List<Entry> hazards,
        LocalDate today) {
    /** Every matrix that one needs to read the paper: the assessment's, then those that older scores were given in. */
    List<RiskMatrix> matrices() {
        var older = hazards.stream().flatMap(entry -> entry.counting().map(HazardScore::in));
        return Stream.concat(Stream.of(matrix), older).distinct().toList();
    }

    /**
     * A hazard with where it stands and what is done about it.
     *
     * @param measures those against it, without what was dropped
     */
    record Entry(Hazard hazard, List<HazardScore> scores, MeasureStanding standing, List<Measure> measures) {
        Optional<HazardScore> latest(ScoreStage stage, Outlook outlook) {
            return HazardScore.latest(scores, stage, outlook);
        }

        /** The latest score of each kind. */
        Stream<HazardScore> counting() {
            return Stream.of(ScoreStage.values())
                    .flatMap(stage -> Stream.of(Outlook.values()).flatMap(outlook -> latest(stage, outlook).stream()));
        }

        /** Its class; empty when it was not scored. */
        Optional<RiskClass> riskClass(ScoreStage stage, Outlook outlook) {
            return latest(stage, outlook).map(HazardScore::riskClass);
        }
    }
}
