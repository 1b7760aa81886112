package no.vern.risk;

import java.util.List;

/**
 * One thing found in a matrix, for whoever has the words.
 *
 * @param rule what it is found by
 * @param cells the cells it is about, in the order that the rule says
 * @param arguments codes and numbers, in the order that the rule says
 */
public record MatrixFinding(MatrixRule rule, List<Cell> cells, List<Object> arguments) {
    public MatrixFinding {
        cells = List.copyOf(cells);
        arguments = List.copyOf(arguments);
    }

    static MatrixFinding at(MatrixRule rule, Cell... cells) {
        return new MatrixFinding(rule, List.of(cells), List.of());
    }

    static MatrixFinding of(MatrixRule rule, Object... arguments) {
        return new MatrixFinding(rule, List.of(), List.of(arguments));
    }
}
