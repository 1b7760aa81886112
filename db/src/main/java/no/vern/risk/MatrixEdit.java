package no.vern.risk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.vern.routine.Words;

/** Changes of a matrix that is being written. Each gives a whole matrix, so that it can be checked and kept at any time. */
public final class MatrixEdit {
    /** Fewer levels than this tell nothing apart. */
    public static final int FEWEST_LEVELS = 3;
    /** More levels than this nobody tells apart. */
    public static final int MOST_LEVELS = 6;

    private static final Words NO_WORDS = new Words("", "", "");
    /** A new highest level begins at this many times the beginning of the one below. */
    private static final double STEP = 10;

    private MatrixEdit() {}

    /** The matrix with that class in the cell. */
    public static RiskMatrix painted(RiskMatrix matrix, Cell cell, String riskClass) {
        var rows = new ArrayList<List<String>>(matrix.cells());
        var row = new ArrayList<>(rows.get(cell.consequence() - 1));
        row.set(cell.probability() - 1, riskClass);
        rows.set(cell.consequence() - 1, row);
        return matrix.withCells(rows);
    }

    /**
     * The matrix with so many levels. What is taken away is the highest; what is new has no name yet, and its cells are as
     * those of the level below.
     *
     * @param wide levels of probability
     * @param high levels of consequence
     */
    public static RiskMatrix resized(RiskMatrix matrix, int wide, int high) {
        var cells = IntStream.range(0, high)
                .mapToObj(row -> matrix.cells().get(Math.min(row, matrix.cells().size() - 1)))
                .map(row -> resized(row, wide, row::getLast))
                .toList();
        return with(matrix, probability(matrix, wide), consequence(matrix, high), cells);
    }

    private static List<FrequencyLevel> probability(RiskMatrix matrix, int wide) {
        var levels = new ArrayList<>(matrix.probability().subList(0, Math.min(wide, matrix.probability().size())));
        while (levels.size() < wide) {
            var last = levels.removeLast();
            var end = Math.max(last.from(), 1 / STEP) * STEP;
            levels.add(new FrequencyLevel(last.code(), last.from(), end, last.name(), last.definition()));
            var code = "P" + (levels.size() + 1);
            levels.add(new FrequencyLevel(code, end, Double.POSITIVE_INFINITY, NO_WORDS, NO_WORDS));
        }
        var last = levels.removeLast();
        levels.add(new FrequencyLevel(
                last.code(), last.from(), Double.POSITIVE_INFINITY, last.name(), last.definition()));
        return levels;
    }

    private static List<ConsequenceLevel> consequence(RiskMatrix matrix, int high) {
        var undefined = new EnumMap<Dimension, Words>(Dimension.class);
        for (var dimension : Dimension.values()) {
            undefined.put(dimension, NO_WORDS);
        }
        var levels = new ArrayList<>(matrix.consequence().subList(0, Math.min(high, matrix.consequence().size())));
        while (levels.size() < high) {
            levels.add(new ConsequenceLevel("C" + (levels.size() + 1), NO_WORDS, undefined));
        }
        return levels;
    }

    private static List<String> resized(List<String> row, int size, Supplier<String> more) {
        return IntStream.range(0, size)
                .mapToObj(at -> at < row.size() ? row.get(at) : more.get())
                .toList();
    }

    /** The matrix with that level of probability in the place of the one with its code. */
    public static RiskMatrix with(RiskMatrix matrix, FrequencyLevel level) {
        var levels = replaced(matrix.probability(), each -> each.code().equals(level.code()), level);
        return with(matrix, levels, matrix.consequence(), matrix.cells());
    }

    /**
     * The matrix with another beginning of a level of probability, where the one below ends.
     *
     * @param level counts from 1; the lowest begins at 0 always
     * @throws IllegalArgumentException when it is not between its neighbours
     */
    public static RiskMatrix beginning(RiskMatrix matrix, int level, double from) {
        var levels = new ArrayList<>(matrix.probability());
        var below = levels.get(level - 2);
        var own = levels.get(level - 1);
        levels.set(level - 2, new FrequencyLevel(below.code(), below.from(), from, below.name(), below.definition()));
        levels.set(level - 1, new FrequencyLevel(own.code(), from, own.to(), own.name(), own.definition()));
        return with(matrix, levels, matrix.consequence(), matrix.cells());
    }

    /** The matrix with that level of consequence in the place of the one with its code. */
    public static RiskMatrix with(RiskMatrix matrix, ConsequenceLevel level) {
        var levels = replaced(matrix.consequence(), each -> each.code().equals(level.code()), level);
        return with(matrix, matrix.probability(), levels, matrix.cells());
    }

    /** The matrix with that class in the place of the one with its code. */
    public static RiskMatrix with(RiskMatrix matrix, RiskClass riskClass) {
        return new RiskMatrix(
                matrix.id(),
                matrix.version(),
                matrix.validFrom(),
                matrix.source(),
                matrix.name(),
                replaced(matrix.classes(), each -> each.code().equals(riskClass.code()), riskClass),
                matrix.probability(),
                matrix.consequence(),
                matrix.cells());
    }

    /** The matrix under another name. */
    public static RiskMatrix named(RiskMatrix matrix, Words name) {
        return new RiskMatrix(
                matrix.id(),
                matrix.version(),
                matrix.validFrom(),
                matrix.source(),
                name,
                matrix.classes(),
                matrix.probability(),
                matrix.consequence(),
                matrix.cells());
    }

    /** A copy that the organisation goes on with, saying what it was copied from; of its own, the version that comes next. */
    public static RiskMatrix copy(RiskMatrix matrix, Words name, String source) {
        return new RiskMatrix(
                MatrixBook.OWN,
                matrix.id().equals(MatrixBook.OWN) ? matrix.version() + 1 : 1,
                matrix.validFrom(),
                source,
                name,
                matrix.classes(),
                matrix.probability(),
                matrix.consequence(),
                matrix.cells());
    }

    private static RiskMatrix with(
            RiskMatrix matrix,
            List<FrequencyLevel> probability,
            List<ConsequenceLevel> consequence,
            List<List<String>> cells) {
        return new RiskMatrix(
                matrix.id(),
                matrix.version(),
                matrix.validFrom(),
                matrix.source(),
                matrix.name(),
                matrix.classes(),
                probability,
                consequence,
                cells);
    }

    private static <T> List<T> replaced(List<T> entries, Predicate<T> which, T with) {
        return entries.stream().map(each -> which.test(each) ? with : each).toList();
    }
}
