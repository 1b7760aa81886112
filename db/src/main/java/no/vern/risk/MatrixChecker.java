package no.vern.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Goes through a matrix and says what is wrong with it. What needs no more than the order of the levels comes first
 * (monotone, no jump), then Cox's axioms on his unit square, then what the bounds of the frequencies tell.
 */
public final class MatrixChecker {
    private final RiskMatrix matrix;
    private final List<MatrixFinding> findings = new ArrayList<>();

    private MatrixChecker(RiskMatrix matrix) {
        this.matrix = matrix;
    }

    /** Everything that was found, faults first; empty for a matrix that nothing can be said against. */
    public static List<MatrixFinding> check(RiskMatrix matrix) {
        var checker = new MatrixChecker(matrix);
        checker.steps();
        checker.findings.addAll(new UnitSquare(matrix).findings());
        checker.findings.addAll(new RangeCompression(matrix).findings());
        checker.unused();
        return checker.findings.stream()
                .sorted(Comparator.comparing(finding -> finding.rule().weight()))
                .toList();
    }

    private void steps() {
        for (var cell : matrix.places()) {
            step(cell, cell.further(1, 0), MatrixRule.FALLS_WITH_PROBABILITY, MatrixRule.NEIGHBOURS_JUMP);
            step(cell, cell.further(0, 1), MatrixRule.FALLS_WITH_CONSEQUENCE, MatrixRule.NEIGHBOURS_JUMP);
            if (matrix.has(cell.further(1, 1)) && jump(cell, cell.further(1, 1))) {
                findings.add(MatrixFinding.at(MatrixRule.CORNER_JUMPS, cell, cell.further(1, 1)));
            }
        }
    }

    private void step(Cell cell, Cell next, MatrixRule falls, MatrixRule jumps) {
        if (!matrix.has(next)) {
            return;
        }
        if (matrix.grade(next) < matrix.grade(cell)) {
            findings.add(MatrixFinding.at(falls, cell, next));
        }
        if (jump(cell, next)) {
            findings.add(MatrixFinding.at(jumps, cell, next));
        } else if (jump(next, cell)) {
            findings.add(MatrixFinding.at(jumps, next, cell));
        }
    }

    private boolean jump(Cell green, Cell red) {
        return matrix.grade(green) == 0 && matrix.grade(red) == matrix.classes().size() - 1;
    }

    private void unused() {
        for (var riskClass : matrix.classes()) {
            if (matrix.places().stream().noneMatch(cell -> matrix.at(cell).equals(riskClass))) {
                findings.add(MatrixFinding.of(MatrixRule.CLASS_UNUSED, riskClass.code()));
            }
        }
        for (var level = 2; level <= matrix.probability().size(); level++) {
            var column = level;
            alike(
                    matrix.places().stream().filter(cell -> cell.probability() == column),
                    new Cell(-1, 0),
                    matrix.probability().get(level - 2).code(),
                    matrix.probability().get(level - 1).code());
        }
        for (var level = 2; level <= matrix.consequence().size(); level++) {
            var row = level;
            alike(
                    matrix.places().stream().filter(cell -> cell.consequence() == row),
                    new Cell(0, -1),
                    matrix.consequence().get(level - 2).code(),
                    matrix.consequence().get(level - 1).code());
        }
    }

    private void alike(Stream<Cell> cells, Cell below, String lower, String upper) {
        if (cells.allMatch(cell ->
                matrix.grade(cell) == matrix.grade(cell.further(below.probability(), below.consequence())))) {
            findings.add(MatrixFinding.of(MatrixRule.LEVELS_ALIKE, lower, upper));
        }
    }
}
