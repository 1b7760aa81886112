package no.vern.risk;

import java.util.Optional;

/**
 * How many hazards of an assessment stand in one cell of a matrix.
 *
 * @param matrix id of the matrix
 * @param probability code of its level
 * @param consequence code of its level
 */
public record LevelCount(String matrix, int matrixVersion, String probability, String consequence, int hazards) {
    /** The class of the cell; empty when there is no such matrix or level. */
    public Optional<RiskClass> riskClass() {
        return RiskMatrices.find(matrix, matrixVersion)
                .flatMap(found -> found.find(probability, consequence).map(found::at));
    }
}
