package no.vern.risk;

import java.time.LocalDate;
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
    /** The matrix that was used. */
    public MatrixEdition edition() {
        return new MatrixEdition(matrix, matrixVersion);
    }

    ScoreContent cleaned() {
        return new ScoreContent(
                stage, outlook, scoredOn, matrix, matrixVersion, probability, consequence, Words.clean(reason));
    }
}
