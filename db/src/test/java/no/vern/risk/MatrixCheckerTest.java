package no.vern.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.vern.risk.MatrixRule.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Colourings good and bad by the axioms of Cox (2008), derived from the axioms themselves. Drawn as one draws them: the
 * worst consequence on top, the most frequent to the right; G, Y and R.
 */
class MatrixCheckerTest {
    /** Follows from the axioms: theorem 1, and the only colouring of three by three that keeps them all. */
    private static final String GOOD_3 = "GYR/GYY/GGG";

    private static final String GOOD_4 = "GYRR/GYRR/GYYY/GGGG";

    private static final Set<MatrixRule> AXIOMS = EnumSet.of(
            MatrixRule.FALLS_WITH_PROBABILITY,
            MatrixRule.FALLS_WITH_CONSEQUENCE,
            MatrixRule.NEIGHBOURS_JUMP,
            MatrixRule.CORNER_JUMPS,
            MatrixRule.GREEN_ABOVE_RED,
            MatrixRule.RATED_TOO_LOW,
            MatrixRule.RATED_TOO_HIGH);

    @ParameterizedTest
    @CsvSource({GOOD_3, GOOD_4, "GGYR/GGYY/GGGG/GGGG"})
    void nothingIsSaidAgainstAColouringThatKeepsEveryAxiom(String drawn) {
        assertThat(axioms(drawn)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Betweenness: from green into red through a corner, past all yellow. The usual symmetric three by three.
        "YRR/GYR/GGY, CORNER_JUMPS, 1 1 2 2, 0",
        "YRR/GYR/GGY, CORNER_JUMPS, 1 2 2 3, 1",
        "GYRR/GYRR/GGYY/GGGG, CORNER_JUMPS, 2 2 3 3, 1",
        // Weak consistency, lemma 1: a side in common.
        "GYR/GYR/GGR, NEIGHBOURS_JUMP, 2 1 3 1, 1",
        "RRR/GYY/GGG, NEIGHBOURS_JUMP, 1 2 1 3, 1",
        "GYRR/GYRR/GRYY/GGGG, NEIGHBOURS_JUMP, 2 1 2 2, 1",
        // Weak consistency: seldom and bad can be less than often and slight.
        "RRR/YYY/GGG, GREEN_ABOVE_RED, 3 1 1 3, 1",
        "YYRR/GYYR/GGYY/GGGG, GREEN_ABOVE_RED, 4 1 3 4, 0",
        "YYRR/GGYR/GGYY/GGGG, GREEN_ABOVE_RED, 2 3 3 4, 0",
        "GRRR/GYRR/GYYY/GGGG, GREEN_ABOVE_RED, 4 1 2 4, 1",
        // Consistent colouring: surely as great as red, and yellow.
        "GYYR/GYYR/GYYY/GGGG, RATED_TOO_LOW, 3 4, 1",
        // Consistent colouring: surely as small as green, and yellow.
        "YYR/GYY/GGG, RATED_TOO_HIGH, 1 3, 1",
        "GYR/GYY/GGY, RATED_TOO_HIGH, 3 1, 1",
        "GYRR/YYRR/GYYY/GGGG, RATED_TOO_HIGH, 1 3, 1",
        // Monotone.
        "GYR/GYY/GYG, FALLS_WITH_PROBABILITY, 2 1 3 1, 1",
        "GYR/GYY/YGG, FALLS_WITH_CONSEQUENCE, 1 1 1 2, 1",
        "GYRR/GYRY/GYYY/GGGG, FALLS_WITH_PROBABILITY, 3 3 4 3, 1",
    })
    void whatBreaksAnAxiomIsNamedWithItsCells(String drawn, MatrixRule rule, String places, int found) {
        var finding = MatrixFinding.at(rule, cells(places));
        if (found == 1) {
            assertThat(axioms(drawn)).contains(finding);
        } else {
            assertThat(axioms(drawn)).doesNotContain(finding);
        }
    }

    @Test
    void ofAllThreeByThreeOnlyOneKeepsEveryAxiom() {
        var good = new ArrayList<String>();
        for (var number = 0; number < 19_683; number++) {
            var drawn = drawing(number, 3);
            if (drawn.contains("G") && drawn.contains("R") && axioms(drawn).isEmpty()) {
                good.add(drawn);
            }
        }
        assertThat(good).containsExactly(GOOD_3);
    }

    /** Cox, theorem 1: the left column and the bottom row are green, the second ones have no red. */
    @Test
    void ofAllFourByFourThoseThatKeepTheAxiomsKeepTheTheorem() {
        var good = rising(4).stream()
                .filter(drawn -> drawn.contains("G") && drawn.contains("R"))
                .filter(drawn -> axioms(drawn).isEmpty())
                .toList();
        assertThat(good).contains(GOOD_4);
        for (var drawn : good) {
            var rows = drawn.split("/");
            assertThat(rows[3]).as(drawn).isEqualTo("GGGG");
            assertThat(rows[2]).as(drawn).doesNotContain("R");
            for (var row : rows) {
                assertThat(row).as(drawn).startsWith("G");
                assertThat(row.charAt(1)).as(drawn).isNotEqualTo('R');
            }
        }
    }

    @Test
    void faultsComeFirst() {
        var weights = MatrixChecker.check(matrix("RRR/GYY/GGG")).stream()
                .map(finding -> finding.rule().weight())
                .toList();
        assertThat(weights).isSorted().contains(Weight.FAULT, Weight.WARNING);
    }

    @Test
    void aClassWithoutACellAndALevelWithoutADifferenceAreSaid() {
        var findings = MatrixChecker.check(matrix("GYY/GYY/GGG"));
        assertThat(findings)
                .contains(
                        MatrixFinding.of(MatrixRule.CLASS_UNUSED, "HIGH"),
                        MatrixFinding.of(MatrixRule.LEVELS_ALIKE, "P2", "P3"),
                        MatrixFinding.of(MatrixRule.LEVELS_ALIKE, "C2", "C3"))
                .hasSize(3);
    }

    @Test
    void oneWordForRisksThatAreOrdersOfMagnitudeApartIsSaidWithTheFactor() {
        var five = RiskMatrices.shipped().getLast();
        var flat = five.withCells(List.of(
                List.of("LOW", "LOW", "LOW", "LOW", "LOW"),
                List.of("LOW", "MEDIUM", "MEDIUM", "MEDIUM", "MEDIUM"),
                List.of("LOW", "MEDIUM", "MEDIUM", "HIGH", "VERY_HIGH"),
                List.of("LOW", "MEDIUM", "HIGH", "VERY_HIGH", "VERY_HIGH"),
                List.of("LOW", "MEDIUM", "HIGH", "VERY_HIGH", "VERY_HIGH")));
        // At most once a year of a slight one (1 · 2) against at least fifty a year of it (50 · 1).
        assertThat(MatrixChecker.check(flat))
                .contains(new MatrixFinding(
                        MatrixRule.RANGE_COMPRESSED,
                        List.of(new Cell(2, 2), new Cell(5, 2)),
                        List.of("MEDIUM", 25.0)));
    }

    private static List<MatrixFinding> axioms(String drawn) {
        return MatrixChecker.check(matrix(drawn)).stream()
                .filter(finding -> AXIOMS.contains(finding.rule()))
                .toList();
    }

    private static RiskMatrix matrix(String drawn) {
        var rows = Arrays.asList(drawn.split("/"));
        var matrix = RiskMatrices.shipped().get(rows.size() - 3);
        return matrix.withCells(rows.reversed().stream()
                .map(row -> row.chars().mapToObj(colour -> code(matrix, colour)).toList())
                .toList());
    }

    private static String code(RiskMatrix matrix, int colour) {
        var classes = matrix.classes();
        return switch (colour) {
            case 'G' -> classes.getFirst().code();
            case 'R' -> classes.getLast().code();
            default -> classes.get(1).code();
        };
    }

    private static Cell[] cells(String places) {
        var numbers = Arrays.stream(places.split(" ")).mapToInt(Integer::parseInt).toArray();
        var cells = new Cell[numbers.length / 2];
        Arrays.setAll(cells, at -> new Cell(numbers[2 * at], numbers[2 * at + 1]));
        return cells;
    }

    private static String drawing(int number, int size) {
        var drawn = new StringBuilder();
        for (var place = 0; place < size * size; place++) {
            drawn.append(place > 0 && place % size == 0 ? "/" : "").append("GYR".charAt(number % 3));
            number /= 3;
        }
        return drawn.toString();
    }

    /** Every colouring that never falls. */
    private static List<String> rising(int size) {
        var rows = new ArrayList<String>();
        for (var yellow = 0; yellow <= size; yellow++) {
            for (var red = yellow; red <= size; red++) {
                rows.add("G".repeat(yellow) + "Y".repeat(red - yellow) + "R".repeat(size - red));
            }
        }
        var drawings = rows;
        for (var row = 1; row < size; row++) {
            var more = new ArrayList<String>();
            for (var drawn : drawings) {
                rows.stream()
                        .filter(below -> rises(below, drawn.substring(drawn.length() - size)))
                        .forEach(below -> more.add(drawn + "/" + below));
            }
            drawings = more;
        }
        return drawings;
    }

    private static boolean rises(String below, String above) {
        for (var at = 0; at < below.length(); at++) {
            if ("GYR".indexOf(below.charAt(at)) > "GYR".indexOf(above.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
