package no.vern.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Every matrix that something was or may be scored in: the shipped ones, and what the organisation put into force.
 *
 * @param own the organisation's own versions
 */
public record MatrixBook(List<RiskMatrix> own) {
    /** The id that every version of the organisation's own matrix has. */
    public static final String OWN = "own";

    /** Nothing but what is shipped. */
    public static final MatrixBook SHIPPED = new MatrixBook(List.of());

    public MatrixBook {
        own = own.stream().sorted(Comparator.comparing(RiskMatrix::version)).toList();
    }

    /** The shipped ones, the smallest first, then the organisation's own, the oldest first. */
    public List<RiskMatrix> all() {
        var all = new ArrayList<>(RiskMatrices.shipped());
        all.addAll(own);
        return all;
    }

    /** The matrix of that id in that version, if there is one. */
    public Optional<RiskMatrix> find(String id, int version) {
        return all().stream()
                .filter(matrix -> matrix.id().equals(id) && matrix.version() == version)
                .findFirst();
    }

    /** @throws NoSuchElementException when there is none */
    public RiskMatrix get(MatrixEdition edition) {
        return find(edition.matrix(), edition.version()).orElseThrow();
    }

    /** What an assessment of that day is scored in when nobody chooses: the organisation's own, else the shipped 5×5. */
    public RiskMatrix inForce(LocalDate day) {
        return own.stream()
                .filter(matrix -> !matrix.validFrom().isAfter(day))
                .reduce((_, later) -> later)
                .orElseGet(RiskMatrices::standard);
    }

    /** What goes on from what was scored in that one: the same, or the organisation's own that took its place by then. */
    public MatrixEdition next(MatrixEdition before, LocalDate day) {
        var now = inForce(day);
        var newer = before.matrix().equals(OWN) && now.id().equals(OWN) && now.version() > before.version();
        return newer ? now.edition() : before;
    }

    /** What an assessment of that day may be scored in: the shipped ones, and all of our own that were in force by then. */
    public List<RiskMatrix> choices(LocalDate day) {
        return all().stream().filter(matrix -> !toCome(matrix, day)).toList();
    }

    /** Whether it is one of our own, and its first day is still to come. */
    static boolean toCome(RiskMatrix matrix, LocalDate day) {
        return matrix.id().equals(OWN) && matrix.validFrom().isAfter(day);
    }
}
