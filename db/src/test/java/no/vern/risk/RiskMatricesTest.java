package no.vern.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.vern.risk.MatrixRule.Weight;
import no.vern.routine.Words;
import no.vern.statistics.EventRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RiskMatricesTest {
    @Test
    void threeSizesAreShippedWithADayAndASource() {
        assertThat(RiskMatrices.shipped()).extracting(RiskMatrix::id).containsExactly("3x3", "4x4", "5x5");
        assertThat(RiskMatrices.shipped()).allSatisfy(matrix -> {
            assertThat(matrix.version()).isEqualTo(1);
            assertThat(matrix.validFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
            assertThat(matrix.source()).isNotBlank();
            assertThat(matrix.id()).isEqualTo(matrix.probability().size() + "x" + matrix.consequence().size());
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyTextIsThereInThreeLanguages(RiskMatrix matrix) {
        assertThat(words(matrix)).hasSizeGreaterThan(30).allSatisfy(words -> assertThat(
                        Stream.of("nb", "nn", "en").map(words::text))
                .noneMatch(String::isBlank));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noClassIsToldByItsColourAlone(RiskMatrix matrix) {
        var classes = matrix.classes();
        assertThat(classes).extracting(RiskClass::tone).isSorted().doesNotHaveDuplicates();
        assertThat(classes).extracting(RiskClass::shape).doesNotHaveDuplicates();
        for (var language : List.of("nb", "nn", "en")) {
            assertThat(classes).extracting(one -> one.letter().text(language)).doesNotHaveDuplicates();
            assertThat(classes).extracting(one -> one.label().text(language)).doesNotHaveDuplicates();
        }
    }

    /** Rare and very bad is meant to be one class above the product; nothing else is said against the smaller two. */
    @Test
    void whatTheCheckerSaysOfTheShippedOnesIsKnown() {
        assertThat(RiskMatrices.shipped().stream().map(MatrixChecker::check))
                .containsExactly(
                        List.of(MatrixFinding.at(MatrixRule.RATED_TOO_HIGH, new Cell(1, 3))),
                        List.of(MatrixFinding.at(MatrixRule.RATED_TOO_HIGH, new Cell(1, 4))),
                        List.of(
                                new MatrixFinding(
                                        MatrixRule.RANGE_COMPRESSED,
                                        List.of(new Cell(2, 4), new Cell(5, 2)),
                                        List.of("HIGH", 12.5)),
                                MatrixFinding.at(MatrixRule.RATED_TOO_HIGH, new Cell(1, 4)),
                                MatrixFinding.at(MatrixRule.RATED_TOO_HIGH, new Cell(1, 5))));
        assertThat(RiskMatrices.shipped())
                .allSatisfy(matrix -> assertThat(MatrixChecker.check(matrix))
                        .noneMatch(finding -> finding.rule().weight() == Weight.FAULT));
    }

    @Test
    void aRiskIsLookedUpByTheCodesOfItsLevels() {
        var five = RiskMatrices.shipped().getLast();
        assertThat(five.find("P4", "C3").map(five::at)).map(RiskClass::code).contains("HIGH");
        assertThat(five.find("P5", "C1").map(five::at)).map(RiskClass::code).contains("LOW");
        assertThat(five.find("P6", "C1")).isEmpty();
        assertThat(MatrixBook.SHIPPED.find("3x3", 1).orElseThrow().find("P1", "C4")).isEmpty();
        assertThat(MatrixBook.SHIPPED.find("3x3", 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // events, years, lowest, observed and highest level
        "0, 1, 1, 1, 3", // less than 3.00 a year
        "0, 100, 1, 1, 1", // less than 0.030 a year
        "1, 10, 1, 2, 2", // 0.1 a year, 0.005 to 0.47
        "30, 1, 4, 4, 4", // 21.6 to 40.7
        "50, 1, 4, 5, 5", // 38.97 to 63.3
        "200, 1, 5, 5, 5",
    })
    void theIncidentsSpeakForTheLevelsThatTheirIntervalTouches(long events, double years, int low, int at, int high) {
        assertThat(FrequencySupport.of(RiskMatrices.shipped().getLast(), EventRate.of(events, years)))
                .isEqualTo(new FrequencySupport(low, at, high));
    }

    @ParameterizedTest
    @CsvSource({"1, -2, true", "2, -1, false", "3, 0, false", "4, 0, false", "5, 1, false"})
    void aGuessTwoLevelsBesideTheIncidentsIsPointedOut(int guessed, int distance, boolean pointedOut) {
        var support = new FrequencySupport(3, 3, 4);
        assertThat(support.distance(guessed)).isEqualTo(distance);
        assertThat(support.speaksAgainst(guessed)).isEqualTo(pointedOut);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"to\": 0.1|\"to\": 0.2|P2 does not begin",
                "\"Infinity\"|5000|has an end",
                "\"from\": 0,|\"from\": -1,|ends before",
                "\"code\": \"P2\"|\"code\": \"P1\"|code of its own",
                "[\"LOW\", \"LOW\", \"LOW\"]|[\"LOW\", \"LOW\"]|Not every cell",
                "[\"LOW\", \"LOW\", \"LOW\"]|[\"LOW\", \"LOW\", \"BLUE\"]|Not every cell",
                "\"REPUTATION\"|\"FAME\"|FAME",
                "\"version\": 1,||version",
                "\"version\": 1,|\"version\": 1, \"other\": 2,|other",
                "\"version\": 1,|\"version\": 1, \"version\": 2,|Duplicate",
                "2026-01-01|2026-02-30|2026-02-30",
            })
    void aFileThatIsNoWholeMatrixIsRefusedWithTheReason(String there, String instead, String reason) throws IOException {
        try (var stream = RiskMatrices.class.getResourceAsStream("2026-01/3x3.json")) {
            var file = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var broken = file.replace(there, instead == null ? "" : instead);
            assertThat(broken).isNotEqualTo(file);
            assertThatThrownBy(() -> MatrixJson.read(broken.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(reason);
        }
    }

    private static List<RiskMatrix> shipped() {
        return RiskMatrices.shipped();
    }

    private static List<Words> words(RiskMatrix matrix) {
        return Stream.of(
                        Stream.of(matrix.name()),
                        matrix.classes().stream()
                                .flatMap(one -> Stream.of(one.letter(), one.label(), one.asks())),
                        matrix.probability().stream().flatMap(level -> Stream.of(level.name(), level.definition())),
                        matrix.consequence().stream().map(ConsequenceLevel::name),
                        matrix.consequence().stream()
                                .flatMap(level -> level.definitions().values().stream()))
                .flatMap(words -> words)
                .toList();
    }
}
