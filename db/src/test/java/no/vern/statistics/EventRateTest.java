package no.vern.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import no.vern.statistics.RateComparison.Compared;
import no.vern.statistics.RateComparison.Finding;
import no.vern.statistics.RateComparison.TooFew;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rates and ratios against {@code exact.csv}, which SciPy 1.17.1 made by {@code python3 exact.py > exact.csv}; both lie
 * among the test's resources.
 */
class EventRateTest {
    /** 1e-9 of the value. */
    private static final Percentage CLOSE = Percentage.withPercentage(1e-7);

    @Test
    void intervalsOfRatesAreTheExactOnes() throws IOException {
        var lines = reference("rate");
        assertThat(lines).hasSize(102);
        for (var line : lines) {
            var rate = rate(line, 1);
            assertThat(rate.low()).as(String.join(" ", line)).isCloseTo(number(line, 5), CLOSE);
            assertThat(rate.high()).as(String.join(" ", line)).isCloseTo(number(line, 6), CLOSE);
        }
    }

    @Test
    void intervalsOfRatiosAreTheExactOnes() throws IOException {
        var lines = reference("ratio");
        assertThat(lines).hasSize(165);
        for (var line : lines) {
            var before = rate(line, 1);
            var after = rate(line, 3);
            if (RateComparison.of(before, after) instanceof Compared compared) {
                assertThat(compared.low()).as(String.join(" ", line)).isCloseTo(number(line, 5), CLOSE);
                if (before.events() == 0) {
                    assertThat(compared.high()).isInfinite();
                } else {
                    assertThat(compared.high()).as(String.join(" ", line)).isCloseTo(number(line, 6), CLOSE);
                }
            } else {
                assertThat(number(line, 5)).as("%s is no rise", (Object) line).isLessThanOrEqualTo(1);
                assertThat(number(line, 6)).as("%s is no fall", (Object) line).isGreaterThanOrEqualTo(1);
            }
        }
    }

    @Test
    void noEventsLeaveARateOfThreeAtMost() {
        var rate = EventRate.of(0, 1);
        assertThat(rate.observed()).isZero();
        assertThat(rate.low()).isZero();
        assertThat(rate.high()).isCloseTo(-Math.log(0.05), within(1e-12));
    }

    @Test
    void aBillionEventsAndAnInstantHaveIntervals() {
        var many = EventRate.of(1_000_000_000L, 1);
        var spread = 1.6448536 * Math.sqrt(1e9);
        assertThat(many.low()).isCloseTo(1e9 - spread, within(3.0));
        assertThat(many.high()).isCloseTo(1e9 + spread, within(3.0));
        assertThat(EventRate.of(2, 1e-12).high()).isCloseTo(EventRate.of(2, 1).high() * 1e12, CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "1, 0", "1, -2", "1, NaN", "1, Infinity"})
    void aRateWithoutACountOrATimeIsRefused(long events, double exposure) {
        assertThatThrownBy(() -> EventRate.of(events, exposure)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void theIntervalKeepsItsPromise(@ForAll @DoubleRange(min = 0.05, max = 60) double mean) {
        var held = 0.0;
        for (var events = 0L; events <= 150; events++) {
            var rate = EventRate.of(events, 1);
            if (rate.low() <= mean && mean <= rate.high()) {
                held += Poisson.atMost(events, mean) - Poisson.atMost(events - 1, mean);
            }
        }
        assertThat(held).isGreaterThanOrEqualTo(EventRate.CONFIDENCE - 1e-9);
    }

    @Property
    void periodsTheOtherWayRoundGiveTheRatioTheOtherWayUp(
            @ForAll @IntRange(max = 500) int before, @ForAll @IntRange(max = 500) int after) {
        var there = RateComparison.of(EventRate.of(before, 2), EventRate.of(after, 2));
        var back = RateComparison.of(EventRate.of(after, 2), EventRate.of(before, 2));
        if (there instanceof Compared one && back instanceof Compared other && before > 0 && after > 0) {
            assertThat(one.low() * other.high()).isCloseTo(1, within(1e-9));
            assertThat(one.ratio()).isBetween(one.low(), one.high());
        } else {
            assertThat(there instanceof TooFew).isEqualTo(back instanceof TooFew);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 1, 0", "4, 1, 0, 1, 4", "2, 1, 2, 1, 4", "0, 1, 4, 1, 4", "50, 24, 2, 1, 52",
    })
    void fewerThanItTakesToShowAFallAreTooFewToSay(long before, double first, long after, double second, long all) {
        assertThat(RateComparison.of(EventRate.of(before, first), EventRate.of(after, second)))
                .isEqualTo(new TooFew(all));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 1, 0, 1, LOWER",
        "4, 1, 1, 1, NO_SIGN_OF_CHANGE",
        "0, 1, 5, 1, HIGHER",
        "12, 1, 10, 1, NO_SIGN_OF_CHANGE",
        "40, 1, 20, 1, LOWER",
        "1, 24, 5, 1, HIGHER",
        "100, 24, 0, 1, LOWER",
    })
    void whatIsOutsideChanceIsSaid(long before, double first, long after, double second, Finding finding) {
        var comparison = RateComparison.of(EventRate.of(before, first), EventRate.of(after, second));
        assertThat(comparison).isInstanceOf(Compared.class);
        assertThat(((Compared) comparison).finding()).isEqualTo(finding);
    }

    @Test
    void noEventBeforeGivesNoUpperEndAndNoEventAfterNoLower() {
        var risen = (Compared) RateComparison.of(EventRate.of(0, 1), EventRate.of(9, 1));
        assertThat(risen.ratio()).isInfinite();
        assertThat(risen.high()).isInfinite();
        var fallen = (Compared) RateComparison.of(EventRate.of(9, 1), EventRate.of(0, 1));
        assertThat(fallen.ratio()).isZero();
        assertThat(fallen.low()).isZero();
    }

    private static EventRate rate(String[] line, int at) {
        return EventRate.of(Long.parseLong(line[at]), number(line, at + 1));
    }

    private static double number(String[] line, int at) {
        return Double.parseDouble(line[at]);
    }

    private static List<String[]> reference(String kind) throws IOException {
        try (var stream = EventRateTest.class.getResourceAsStream("exact.csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(";"))
                    .filter(line -> line[0].equals(kind))
                    .toList();
        }
    }
}
