package no.vern.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.vern.routine.Words;

/**
 * A matrix in one version. An assessment keeps its id, its version and the codes of two levels, never a number: a later
 * version changes nothing of what was assessed under this one.
 *
 * @param id e.g. {@code 5x5}
 * @param version counts the changes, from 1
 * @param validFrom the first day that something may be assessed with it
 * @param source where it is from
 * @param classes from the least grave to the gravest; at least two
 * @param probability from the rarest to the most frequent, without gap from 0 to infinity
 * @param consequence from the least to the worst
 * @param cells codes of classes: a row a level of consequence, from the least on, an entry a level of probability
 */
public record RiskMatrix(
        String id,
        int version,
        LocalDate validFrom,
        String source,
        Words name,
        List<RiskClass> classes,
        List<FrequencyLevel> probability,
        List<ConsequenceLevel> consequence,
        List<List<String>> cells) {
    private static final int FEWEST = 2;
    private static final int MOST = 10;

    public RiskMatrix {
        classes = List.copyOf(classes);
        probability = List.copyOf(probability);
        consequence = List.copyOf(consequence);
        cells = cells.stream().map(List::copyOf).toList();
        requireDistinct(classes, RiskClass::code);
        requireDistinct(probability, FrequencyLevel::code);
        requireDistinct(consequence, ConsequenceLevel::code);
        requireWhole(probability);
        requireFilled(cells, probability.size(), consequence.size(), codes(classes, RiskClass::code));
    }

    /** By what it is named. */
    public MatrixEdition edition() {
        return new MatrixEdition(id, version);
    }

    /** Every cell, row by row from the least consequence on. */
    public List<Cell> places() {
        var places = new ArrayList<Cell>();
        for (var worse = 1; worse <= consequence.size(); worse++) {
            for (var oftener = 1; oftener <= probability.size(); oftener++) {
                places.add(new Cell(oftener, worse));
            }
        }
        return places;
    }

    /** Whether there is such a cell. */
    public boolean has(Cell cell) {
        return cell.probability() >= 1
                && cell.probability() <= probability.size()
                && cell.consequence() >= 1
                && cell.consequence() <= consequence.size();
    }

    /**
     * The class of a cell.
     *
     * @throws IndexOutOfBoundsException when there is no such cell
     */
    public RiskClass at(Cell cell) {
        return classes.get(grade(cell));
    }

    /** The cell that a score's codes mean; empty when a code is not of this version. */
    public Optional<Cell> find(String probabilityCode, String consequenceCode) {
        return Optional.of(new Cell(
                        codes(probability, FrequencyLevel::code).indexOf(probabilityCode) + 1,
                        codes(consequence, ConsequenceLevel::code).indexOf(consequenceCode) + 1))
                .filter(this::has);
    }

    /** The place of a cell's class among the classes; 0 is the least grave. */
    int grade(Cell cell) {
        var code = cells.get(cell.consequence() - 1).get(cell.probability() - 1);
        return codes(classes, RiskClass::code).indexOf(code);
    }

    /** The same matrix with other cells. */
    public RiskMatrix withCells(List<List<String>> other) {
        return new RiskMatrix(id, version, validFrom, source, name, classes, probability, consequence, other);
    }

    private static <T> List<String> codes(List<T> entries, Function<T, String> code) {
        return entries.stream().map(code).toList();
    }

    private static <T> void requireDistinct(List<T> entries, Function<T, String> code) {
        var codes = codes(entries, code);
        if (entries.size() < FEWEST || entries.size() > MOST || new HashSet<>(codes).size() < codes.size()) {
            throw new IllegalArgumentException("There must be from %d to %d, each with a code of its own: %s"
                    .formatted(FEWEST, MOST, codes));
        }
    }

    private static void requireWhole(List<FrequencyLevel> levels) {
        var end = 0.0;
        for (var level : levels) {
            if (level.from() != end) {
                throw new IllegalArgumentException("Level %s does not begin where the one below ends"
                        .formatted(level.code()));
            }
            end = level.to();
        }
        if (end != Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("The highest level of probability has an end");
        }
    }

    private static void requireFilled(List<List<String>> cells, int wide, int high, List<String> classes) {
        if (cells.size() != high
                || cells.stream().anyMatch(row -> row.size() != wide || !classes.containsAll(row))) {
            throw new IllegalArgumentException("Not every cell has a class, or one that there is");
        }
    }
}
