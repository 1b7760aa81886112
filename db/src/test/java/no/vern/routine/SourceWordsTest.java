package no.vern.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SourceWordsTest {
    static Stream<String> sources() {
        return RoutineLibrary.shipped().all().stream()
                .flatMap(routine ->
                        Stream.concat(Stream.of(routine.source()), routine.steps().stream().map(Step::source)))
                .distinct();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "retningslinjen punkt 7.1 | retningslinja punkt 7.1 | the guideline, section 7.1",
                "aml § 7-2 (4); steget er Verns forslag | aml § 7-2 (4); steget er Vern sitt forslag"
                        + " | aml § 7-2 (4); the step is Vern's suggestion",
                "retningslinjen punkt 9; frist aml § 5-2 | retningslinja punkt 9; frist aml § 5-2"
                        + " | the guideline, section 9; deadline aml § 5-2",
                "Bjørkvær kommune | Bjørkvær kommune | Bjørkvær kommune"
            })
    void tellsOurWordsInEachLanguageAndKeepsTheLaws(String nb, String nn, String en) {
        assertThat(SourceWords.text(nb, "nb")).isEqualTo(nb);
        assertThat(SourceWords.text(nb, "nn")).isEqualTo(nn);
        assertThat(SourceWords.text(nb, "en")).isEqualTo(en);
    }

    /** What is left of a source without our words is laws and numbers. */
    @ParameterizedTest
    @MethodSource("sources")
    void leavesNothingOfOursInBokmaal(String source) {
        var english = SourceWords.text(source, "en");

        assertThat(words(english)).isSubsetOf(
                "the guideline section Vern s suggestion step deadline is that person may decline for threats otherwise"
                        .concat(" who responsible derived after an incident without a injury notice to NAV")
                        .concat(" aml internkontrollforskriften FOR LOV")
                        .split(" "));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}]+")).filter(word -> !word.isEmpty());
    }

    @Test
    void knowsTheShippedSources() {
        assertThat(sources()).hasSizeGreaterThan(20);
    }
}
