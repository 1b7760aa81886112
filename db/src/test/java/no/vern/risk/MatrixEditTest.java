package no.vern.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.vern.risk.MatrixRule.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixEditTest {
    private static final RiskMatrix THREE = RiskMatrices.shipped().getFirst();

    @Test
    void oneCellIsPaintedAndTheOthersStay() {
        var painted = MatrixEdit.painted(THREE, new Cell(2, 3), "HIGH");
        assertThat(painted.at(new Cell(2, 3)).code()).isEqualTo("HIGH");
        assertThat(painted.cells().subList(0, 2)).isEqualTo(THREE.cells().subList(0, 2));
        assertThat(painted.cells().getLast()).isEqualTo(List.of("MEDIUM", "HIGH", "HIGH"));
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "4, 3", "3, 6", "6, 6"})
    void growingGivesAWholeMatrixWithoutANewFault(int wide, int high) {
        var grown = MatrixEdit.resized(THREE, wide, high);
        assertThat(grown.probability()).hasSize(wide);
        assertThat(grown.consequence()).hasSize(high);
        assertThat(grown.cells()).hasSize(high).allMatch(row -> row.size() == wide);
        assertThat(MatrixChecker.check(grown)).noneMatch(found -> found.rule().weight() == Weight.FAULT);
    }

    @Test
    void theHighestLevelGoesFirstAndTheOneBelowTakesItsEnd() {
        var smaller = MatrixEdit.resized(RiskMatrices.standard(), 3, 3);
        assertThat(smaller.probability()).extracting(FrequencyLevel::code).containsExactly("P1", "P2", "P3");
        assertThat(smaller.probability().getLast().to()).isInfinite();
        assertThat(smaller.consequence()).isEqualTo(RiskMatrices.standard().consequence().subList(0, 3));
    }

    @Test
    void aLevelBeginsWhereTheOneBelowEnds() {
        var moved = MatrixEdit.beginning(THREE, 2, 0.5);
        assertThat(moved.probability().getFirst().to()).isEqualTo(0.5);
        assertThat(moved.probability().get(1).from()).isEqualTo(0.5);
        assertThatThrownBy(() -> MatrixEdit.beginning(THREE, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MatrixEdit.beginning(THREE, 2, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writtenAndReadIsTheSameWithTheEndlessLevel() {
        assertThat(RiskMatrices.shipped())
                .allSatisfy(matrix -> assertThat(MatrixJson.find(MatrixJson.write(matrix))).contains(matrix));
        assertThat(MatrixJson.find("{}")).isEmpty();
        assertThat(MatrixJson.find("noe annet")).isEmpty();
    }
}
