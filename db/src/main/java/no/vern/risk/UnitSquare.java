package no.vern.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A matrix as Cox (2008) looks at it: probability and consequence each from 0 to 1, every level an equal part of that,
 * risk their product. Products are counted in cells of the square, so that they are whole numbers. Green is the least
 * grave class, red the gravest, all others are between.
 *
 * <p>Consistent colouring, read for whole cells: what holds points as small as all of some green cell, and none as great
 * as all of some red one, is green; the other way round it is red; what has neither or both is between. Read for single
 * points it would not give his theorem 1.
 */
final class UnitSquare {
    private final RiskMatrix matrix;
    private final List<Cell> greens;
    private final List<Cell> reds;

    UnitSquare(RiskMatrix matrix) {
        this.matrix = matrix;
        greens = matrix.places().stream().filter(this::green).toList();
        reds = matrix.places().stream().filter(this::red).toList();
    }

    /** None when there is no green or no red to compare with. */
    List<MatrixFinding> findings() {
        var findings = new ArrayList<MatrixFinding>();
        if (greens.isEmpty() || reds.isEmpty()) {
            return findings;
        }
        var greatest = greatest(greens);
        for (var red : reds) {
            if (least(red) < most(greatest)) {
                findings.add(MatrixFinding.at(MatrixRule.GREEN_ABOVE_RED, greatest, red));
            }
        }
        for (var cell : matrix.places()) {
            if (!green(cell) && !red(cell)) {
                between(cell).map(rule -> MatrixFinding.at(rule, cell)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** What is said against a cell between: it begins no higher than a green one, or ends no lower than a red one. */
    private Optional<MatrixRule> between(Cell cell) {
        var asSmallAsGreen = greens.stream().anyMatch(green -> least(cell) <= least(green));
        var asGreatAsRed = reds.stream().anyMatch(red -> most(cell) >= most(red));
        if (asSmallAsGreen == asGreatAsRed) {
            return Optional.empty();
        }
        return Optional.of(asSmallAsGreen ? MatrixRule.RATED_TOO_HIGH : MatrixRule.RATED_TOO_LOW);
    }

    private static Cell greatest(List<Cell> cells) {
        return cells.stream().reduce((one, other) -> most(other) > most(one) ? other : one).orElseThrow();
    }

    private static int least(Cell cell) {
        return (cell.probability() - 1) * (cell.consequence() - 1);
    }

    private static int most(Cell cell) {
        return cell.probability() * cell.consequence();
    }

    private boolean green(Cell cell) {
        return matrix.grade(cell) == 0;
    }

    private boolean red(Cell cell) {
        return matrix.grade(cell) == matrix.classes().size() - 1;
    }
}
