package no.vern.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.vern.exchange.ImportOrigin;
import no.vern.measure.MeasureContent;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A hazard that a file brings.
 *
 * @param assessment the id of the one that it belongs to; it may be made by the same import
 * @param scores how great it is held to be, one a stage at most
 * @param measure what is to be done against it; null when the row tells of nothing that binds somebody
 * @param origin the row that it comes from
 */
public record ImportedHazard(
        UUID assessment,
        HazardContent content,
        List<ScoreContent> scores,
        @Nullable MeasureContent measure,
        ImportOrigin origin) {
    /** What is wrong with a hazard and its scores; empty when they can be stored. */
    public static List<Problem> problems(
            HazardContent content, List<ScoreContent> scores, MatrixBook book, LocalDate today) {
        var problems = new ArrayList<>(RiskRules.problems(content.cleaned()));
        scores.forEach(score -> problems.addAll(RiskRules.problems(score.cleaned(), book, today)));
        return problems;
    }
}
