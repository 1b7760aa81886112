package no.vern.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the classes that put one word on very different risks. The frequencies are those of the levels; of the
 * consequences, which have no number, each level is an equal part of the whole. So much is certain of two cells: the
 * greatest risk of the one, and the least of the other.
 */
final class RangeCompression {
    /** More than an order of magnitude between what is surely smaller and what is surely greater. */
    static final double TOO_MUCH = 10;

    private final RiskMatrix matrix;

    RangeCompression(RiskMatrix matrix) {
        this.matrix = matrix;
    }

    /** At most one for each class: its widest. */
    List<MatrixFinding> findings() {
        var findings = new ArrayList<MatrixFinding>();
        for (var riskClass : matrix.classes()) {
            widest(matrix.places().stream()
                            .filter(cell -> matrix.at(cell).equals(riskClass))
                            .toList())
                    .filter(finding -> (double) finding.arguments().getLast() > TOO_MUCH)
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<MatrixFinding> widest(List<Cell> cells) {
        return cells.stream()
                .min((one, other) -> Double.compare(most(one), most(other)))
                .map(smaller -> pair(
                        smaller,
                        cells.stream()
                                .max((one, other) -> Double.compare(least(one), least(other)))
                                .orElseThrow()));
    }

    private MatrixFinding pair(Cell smaller, Cell greater) {
        return new MatrixFinding(
                MatrixRule.RANGE_COMPRESSED,
                List.of(smaller, greater),
                List.of(matrix.at(smaller).code(), least(greater) / most(smaller)));
    }

    private double least(Cell cell) {
        return matrix.probability().get(cell.probability() - 1).from() * (cell.consequence() - 1);
    }

    private double most(Cell cell) {
        return matrix.probability().get(cell.probability() - 1).to() * cell.consequence();
    }
}
