package no.vern.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonTest {
    @ParameterizedTest
    @CsvSource({"0, 2, 0.135335", "3, 2, 0.857123", "10, 10, 0.583040", "-1, 2, 0", "5, 0, 1"})
    void cumulativeProbabilitiesAreThoseOfTheTables(long count, double mean, double probability) {
        assertThat(Poisson.atMost(count, mean)).isCloseTo(probability, within(1e-6));
    }

    @Test
    void largeMeansDoNotUnderflow() {
        assertThat(Poisson.atMost(10_000, 10_000)).isCloseTo(0.5027, within(1e-4));
        assertThat(Poisson.quantile(0.5, 10_000)).isEqualTo(10_000);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.95, 0, 3.689",
        "1, 0.95, 0.0253, 5.572",
        "10, 0.95, 4.795, 18.390",
        "0, 0.90, 0, 2.996",
        "5, 0.90, 1.970, 10.513",
        "100, 0.95, 81.364, 121.627"
    })
    void exactIntervalsAreThoseOfGarwood(long count, double confidence, double low, double high) {
        Poisson.Range range = Poisson.interval(count, confidence);

        assertThat(range.low()).isCloseTo(low, within(6e-4));
        assertThat(range.high()).isCloseTo(high, within(6e-4));
    }

    @Test
    void aConfidenceOutsideZeroToOneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Poisson.interval(3, 90));
    }
}
