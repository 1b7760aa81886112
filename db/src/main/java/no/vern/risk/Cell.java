package no.vern.risk;

/**
 * One place of a matrix.
 *
 * @param probability level, 1 is the lowest
 * @param consequence level, 1 is the lowest
 */
public record Cell(int probability, int consequence) {
    /** The cell so many levels further. */
    Cell further(int probabilities, int consequences) {
        return new Cell(probability + probabilities, consequence + consequences);
    }
}
