package no.vern.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import no.vern.statistics.ControlChart.Conclusion;
import no.vern.statistics.ControlChart.Finding;
import no.vern.statistics.ControlChart.Signal;
import no.vern.statistics.ControlChart.SignalKind;
import org.junit.jupiter.api.Test;

class ControlChartTest {
    private static final YearMonth FIRST = YearMonth.of(2024, 1);

    @Test
    void limitsLeaveOutWhatChanceGivesOnceInSevenHundredMonths() {
        ControlChart chart = chart(9, 12, 8, 11, 10, 9, 13, 7, 10, 12, 9, 10);

        assertThat(chart.points()).allSatisfy(point -> {
            assertThat(point.centre()).isCloseTo(10, within(1e-9));
            assertThat(point.lower()).isEqualTo(2);
            assertThat(point.upper()).isEqualTo(21);
        });
        assertThat(1 - Poisson.atMost(21, 10)).isLessThan(0.00135);
        assertThat(1 - Poisson.atMost(20, 10)).isGreaterThan(0.00135);
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.conclusion()).isEqualTo(new Conclusion(Finding.NO_SIGN_OF_CHANGE, FIRST));
    }

    @Test
    void aMonthAboveTheLimitsIsSaid() {
        ControlChart chart = chart(5, 4, 6, 5, 3, 5, 6, 4, 5, 4, 19, 5);

        assertThat(chart.signals())
                .containsExactly(new Signal(SignalKind.ABOVE_LIMITS, FIRST.plusMonths(10), FIRST.plusMonths(10)));
        assertThat(chart.conclusion()).isEqualTo(new Conclusion(Finding.MORE_THAN_USUAL, FIRST.plusMonths(10)));
    }

    @Test
    void aMonthBelowTheLimitsIsSaid() {
        assertThat(chart(25, 24, 26, 25, 23, 25, 26, 24, 25, 24, 26, 4).conclusion())
                .isEqualTo(new Conclusion(Finding.FEWER_THAN_USUAL, FIRST.plusMonths(11)));
    }

    @Test
    void aMonthOutsideLongAgoIsOnlyWhereTheCalmBegins() {
        ControlChart chart = chart(5, 4, 19, 5, 3, 5, 7, 4, 8, 4, 6, 9);

        assertThat(chart.signals()).hasSize(1);
        assertThat(chart.conclusion()).isEqualTo(new Conclusion(Finding.NO_SIGN_OF_CHANGE, FIRST.plusMonths(3)));
    }

    @Test
    void eightMonthsOnOneSideAreANewLevel() {
        ControlChart chart = chart(20, 22, 19, 21, 20, 18, 23, 20, 19, 21, 22, 20, 10, 12, 9, 11, 10, 8, 12, 10, 11, 9);

        assertThat(chart.conclusion()).isEqualTo(new Conclusion(Finding.LOWER_LEVEL, FIRST.plusMonths(12)));
        assertThat(chart.signals())
                .containsExactly(new Signal(SignalKind.LOWER_LEVEL, FIRST.plusMonths(12), FIRST.plusMonths(21)));
        assertThat(chart.points().getFirst().centre()).isCloseTo(20.4, within(0.1));
        assertThat(chart.points().getLast().centre()).isCloseTo(10.2, within(0.1));
    }

    @Test
    void aLevelOlderThanAYearIsTheUsual() {
        List<Long> counts = new ArrayList<>(Collections.nCopies(12, 10L));
        counts.addAll(Collections.nCopies(13, 20L));

        assertThat(ControlChart.of(FIRST, counts).conclusion())
                .isEqualTo(new Conclusion(Finding.NO_SIGN_OF_CHANGE, FIRST.plusMonths(12)));
    }

    @Test
    void sevenMonthsOnOneSideAreNotYetALevel() {
        assertThat(chart(11, 9, 10, 11, 9, 11, 9, 11, 9, 8, 8, 7, 8, 9, 8).signals()).isEmpty();
    }

    @Test
    void manyMonthsWithoutIncidentsAreNoRunWhereIncidentsAreRare() {
        assertThat(chart(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0).signals()).isEmpty();
    }

    @Test
    void limitsFollowTheExposure() {
        List<Long> counts = List.of(10L, 11L, 9L, 10L, 10L, 9L, 11L, 20L, 19L, 21L);
        List<Double> positions = List.of(100.0, 100.0, 100.0, 100.0, 100.0, 100.0, 100.0, 200.0, 200.0, 200.0);

        ControlChart chart = ControlChart.of(FIRST, counts, positions);

        assertThat(chart.points().getFirst().centre()).isCloseTo(10, within(1e-9));
        assertThat(chart.points().getLast().centre()).isCloseTo(20, within(1e-9));
        assertThat(chart.signals()).isEmpty();
    }

    @Test
    void monthsThatVaryMoreThanChanceGetWiderLimits() {
        ControlChart chart = chart(800, 1200, 900, 1150, 820, 1180, 870, 1120, 790, 1210, 880, 1080);

        assertThat(chart.signals()).isEmpty();
        assertThat(chart.points().getFirst().upper()).isGreaterThan(1210);
    }

    @Test
    void tooFewMonthsSayNothing() {
        ControlChart chart = chart(1, 1, 30);

        assertThat(chart.conclusion().finding()).isEqualTo(Finding.TOO_FEW_MONTHS);
        assertThat(chart.signals()).isEmpty();
    }

    @Test
    void chanceAloneSeldomGivesASignal() {
        Random random = new Random(7);
        int alarms = 0;
        for (int trial = 0; trial < 1000; trial++) {
            double mean = 0.3 + random.nextInt(30);
            List<Long> counts = LongStream.range(0, 24)
                    .mapToObj(i -> Poisson.quantile(random.nextDouble(), mean))
                    .toList();
            alarms += ControlChart.of(FIRST, counts).signals().isEmpty() ? 0 : 1;
        }
        assertThat(alarms).isBetween(1, 120);
    }

    @Test
    void aSeriesWithoutMonthsOrExposureIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ControlChart.of(FIRST, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> ControlChart.of(FIRST, List.of(1L), List.of(0.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> ControlChart.of(FIRST, List.of(-1L)));
    }

    private static ControlChart chart(long... counts) {
        return ControlChart.of(FIRST, LongStream.of(counts).boxed().toList());
    }
}
