package no.vern.risk;

import java.time.LocalDate;
import java.util.Optional;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * How great a hazard is held to be.
 *
 * @param scoredOn null only while it is being written
 * @param matrix id of the matrix that was used
 * @param matrixVersion in which version
 * @param probability code of its level
 * @param consequence code of its level
 */
public record ScoreContent(
        ScoreStage stage,
        Outlook outlook,
        @Nullable LocalDate scoredOn,
        String matrix,
        int matrixVersion,
        String probability,
        String consequence,
        String reason) {
    /** Where it stands in its matrix; empty when there is no such matrix or level. */
    public Optional<Cell> cell() {
        return RiskMatrices.find(matrix, matrixVersion).flatMap(found -> found.find(probability, consequence));
    }

    ScoreContent cleaned() {
        return new ScoreContent(
                stage, outlook, scoredOn, matrix, matrixVersion, probability, consequence, Words.clean(reason));
    }
}
