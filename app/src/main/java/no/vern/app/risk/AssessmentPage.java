package no.vern.app.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.vern.risk.Answer;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentState;
import no.vern.risk.Evidence;
import no.vern.risk.HandlingPlan;
import no.vern.risk.MatrixBook;
import no.vern.risk.RiskMatrix;
import no.vern.risk.RiskTemplate;
import no.vern.risk.RiskTemplates;

/**
 * An assessment with all that belongs to it.
 *
 * @param row how the list shows it
 * @param hazards the gravest first
 * @param answers by the code of the template's item
 * @param versions newest first, itself among them
 * @param evidence what the incidents say; empty when they say nothing
 * @param plan the unit's handling plan
 * @param book every matrix that there is
 * @param matrix what its hazards are scored in
 */
record AssessmentPage(
        RiskRow row,
        List<HazardLine> hazards,
        Map<String, Answer> answers,
        List<Assessment> versions,
        Optional<Evidence> evidence,
        Optional<HandlingPlan> plan,
        MatrixBook book,
        RiskMatrix matrix) {
    Assessment assessment() {
        return row.assessment();
    }

    RiskTemplate template() {
        return RiskTemplates.of(assessment().content().topic(), assessment().edition());
    }

    /** How many of the template's items are answered in full. */
    long answered() {
        return template().items().stream()
                .filter(item -> answers.getOrDefault(item.code(), Answer.NONE).complete(item))
                .count();
    }

    /** Whether a later version goes on from it. */
    boolean followed() {
        return versions.stream().anyMatch(each -> assessment().id().equals(each.follows()));
    }
}
