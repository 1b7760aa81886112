package no.vern.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import no.vern.drop.DropTrend.Change;
import no.vern.drop.DropTrend.Kind;
import no.vern.drop.DropTrend.Line;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DropTrendTest {
    private static final LocalDate LAST = LocalDate.of(2026, 6, 15);
    private static final int QUARTERS = 6;

    private final Unit home = unit("Sykehjem A", null, 40);
    private final Unit ward = unit("Avdeling 1", home, 20);
    private final Unit night = unit("Natt", home, 3);
    private final UnitTree units = new UnitTree(List.of(home, ward, night));
    private final List<Drop> drops = new ArrayList<>();

    @Test
    void everyQuarterIsCountedForTheUnitAndForAll() {
        steady(ward, 6);
        steady(home, 5);

        var trend = trend();
        assertThat(trend.quarters()).startsWith("2025-Q1", "2025-Q2").endsWith("2026-Q2").hasSize(QUARTERS);
        assertThat(trend.lines()).extracting(Line::kind).containsExactly(Kind.UNIT, Kind.UNIT, Kind.ALL);
        assertThat(line(trend, "Avdeling 1").counts()).containsOnly(OptionalLong.of(6));
        assertThat(line(trend, "Sykehjem A").sum()).hasValue(30);
        assertThat(trend.lines().getLast().sum()).hasValue(66);
        assertThat(line(trend, "Avdeling 1").change()).isEqualTo(Change.NO_SIGN);
    }

    @Test
    void aSmallCountIsHiddenAndCannotBeComputed() {
        steady(ward, 6);
        drops.removeIf(drop -> drop.day().isAfter(LAST.minusMonths(2)));
        add(ward, LAST, 2);

        var line = line(trend(), "Avdeling 1");
        assertThat(line.counts().getLast()).isEmpty();
        assertThat(line.sum().isEmpty() || line.counts().stream().filter(OptionalLong::isEmpty).count() > 1)
                .as("the sum less the shown quarters would be the hidden one")
                .isTrue();
    }

    @Test
    void unitsOfAFewPeopleHaveOneLineTogether() {
        var watch = unit("Brannvakt", null, 4);
        steady(night, 3);
        steady(watch, 3);

        var trend = DropTrend.of(drops, new UnitTree(List.of(home, night, watch)), LAST, QUARTERS, 5);
        assertThat(trend.lines()).extracting(Line::kind).containsExactly(Kind.SMALL_UNITS, Kind.ALL);
        assertThat(trend.lines().getFirst().counts()).containsOnly(OptionalLong.of(6));
        assertThat(trend.lines().getFirst().name()).isEmpty();
    }

    @Test
    void unitsThatShareANameAreToldApartByThoseAbove() {
        var other = unit("Sykehjem B", null, 30);
        var second = unit("Avdeling 1", other, 20);
        steady(ward, 6);
        steady(second, 6);

        var trend = DropTrend.of(drops, new UnitTree(List.of(home, ward, other, second)), LAST, QUARTERS, 5);
        assertThat(trend.lines())
                .extracting(Line::name)
                .containsExactlyInAnyOrder("Sykehjem A / Avdeling 1", "Sykehjem B / Avdeling 1", "");
    }

    @Test
    void aFewPeopleAreNotShownAtAllWhenNobodyIsThereToHideAmong() {
        steady(night, 9);

        assertThat(trend().lines())
                .singleElement()
                .satisfies(all -> assertThat(all.sum()).hasValue(0));
    }

    @Test
    void moreThanChanceExplainsIsCalledSo() {
        steady(ward, 6);
        assertThat(line(trend(), "Avdeling 1").change()).isEqualTo(Change.NO_SIGN);

        add(ward, LAST.minusMonths(3), 14);
        assertThat(line(trend(), "Avdeling 1").change()).isEqualTo(Change.MORE);
    }

    @Test
    void theQuarterThatIsStillRunningIsHeldAgainstNothing() {
        steady(ward, 6);
        add(ward, LAST, 40);

        assertThat(line(trend(), "Avdeling 1").change()).isEqualTo(Change.NO_SIGN);
    }

    @Test
    void nothingIsSaidOfALatestQuarterThatIsHidden() {
        steady(ward, 6);
        drops.removeIf(drop -> drop.day().equals(LAST.minusMonths(3)));
        add(ward, LAST.minusMonths(3), 2);

        assertThat(line(trend(), "Avdeling 1").change()).isEqualTo(Change.TOO_FEW);
    }

    @Test
    void whatLiesBeforeTheQuartersIsLeftOut() {
        add(ward, LocalDate.of(2024, 12, 31), 9);
        assertThat(trend().lines().getLast().sum()).hasValue(0);

        add(ward, DropTrend.firstDay(LAST, QUARTERS), 9);
        assertThat(trend().lines().getLast().sum()).hasValue(9);
    }

    private DropTrend trend() {
        return DropTrend.of(drops, units, LAST, QUARTERS, 5);
    }

    private static Line line(DropTrend trend, String name) {
        return trend.lines().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    private void steady(Unit unit, int each) {
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            add(unit, LAST.minusMonths(3L * quarter), each);
        }
    }

    private void add(Unit unit, LocalDate day, int count) {
        for (int i = 0; i < count; i++) {
            drops.add(new Drop(
                    UUID.randomUUID(),
                    1,
                    unit.id(),
                    DropKind.DISCOMFORT,
                    3,
                    day,
                    null,
                    Instant.EPOCH,
                    Instant.EPOCH));
        }
    }

    private static Unit unit(String name, @Nullable Unit above, int employees) {
        return new Unit(
                UUID.randomUUID(),
                1,
                name,
                above == null ? null : above.id(),
                null,
                null,
                null,
                employees,
                null, Instant.EPOCH,
                Instant.EPOCH);
    }
}
