package no.vern.app.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.vern.app.exchange.mapping.HazardField;
import no.vern.app.exchange.mapping.MappingRefused;
import no.vern.app.exchange.mapping.RowValues;
import no.vern.risk.Outlook;
import no.vern.risk.RiskMatrix;
import no.vern.risk.ScoreContent;
import no.vern.risk.ScoreStage;
import no.vern.workspace.Problem;

/**
 * Reads what a row says of how great a hazard is, in one matrix. A level that the matrix has not is never moved to one;
 * when it is a number, the whole sheet was made on another scale, and its smaller numbers mean something else, too.
 */
final class RowScores {
    private final RiskMatrix matrix;
    private final LevelText levels;

    RowScores(RiskMatrix matrix) {
        this.matrix = matrix;
        levels = new LevelText(matrix);
    }

    /**
     * What was read.
     *
     * @param content a score for each stage that the row tells of
     * @param problems levels that are none of the matrix, and halves of scores
     */
    record Read(RiskMatrix matrix, List<ScoreContent> content, List<Problem> problems) {}

    /** @throws MappingRefused when a number is no level of the matrix */
    Read of(RowValues row) {
        var read = new Read(matrix, new ArrayList<>(), new ArrayList<>());
        read(row, ScoreStage.BEFORE, HazardField.PROBABILITY_BEFORE, HazardField.CONSEQUENCE_BEFORE, read);
        read(row, ScoreStage.NOW, HazardField.PROBABILITY, HazardField.CONSEQUENCE, read);
        read(row, ScoreStage.TARGET, HazardField.PROBABILITY_TARGET, HazardField.CONSEQUENCE_TARGET, read);
        return read;
    }

    private void read(RowValues row, ScoreStage stage, HazardField often, HazardField bad, Read read) {
        var frequency = row.text(often);
        var severity = row.text(bad);
        if (frequency.isEmpty() && severity.isEmpty()) {
            return;
        }
        if (frequency.isEmpty() || severity.isEmpty()) {
            read.problems().add(Problem.of((frequency.isEmpty() ? often : bad).key(), "import.hazard.halfScore"));
            return;
        }
        var probability = levels.probability(frequency);
        var consequence = levels.consequence(severity);
        missing(often, frequency, probability, matrix.probability().size(), read);
        missing(bad, severity, consequence, matrix.consequence().size(), read);
        if (probability.isPresent() && consequence.isPresent()) {
            read.content().add(new ScoreContent(
                    stage,
                    Outlook.ASSESSED,
                    row.of(HazardField.ASSESSED_ON, LocalDate.class),
                    matrix.id(),
                    matrix.version(),
                    probability.get(),
                    consequence.get(),
                    stage == ScoreStage.NOW ? row.text(HazardField.SCORE_REASON) : ""));
        }
    }

    private void missing(HazardField field, String text, Optional<String> level, int levels, Read read) {
        if (level.isEmpty() && LevelText.bare(text)) {
            throw new MappingRefused(
                    "import.hazard.otherScale", text, matrix.probability().size(), matrix.consequence().size());
        }
        if (level.isEmpty()) {
            read.problems().add(Problem.of(field.key(), "import.hazard.noLevel", text, levels));
        }
    }
}
