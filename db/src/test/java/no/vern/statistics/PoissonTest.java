package no.vern.statistics;

import static org.assertj.core.api.Assertions.assertThat;
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
}
