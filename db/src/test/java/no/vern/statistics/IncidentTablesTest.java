package no.vern.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import no.vern.statistics.Crosstab.Kind;
import no.vern.statistics.Crosstab.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncidentTablesTest {
    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final UnitNode HEALTH = unit(1, "Helse", null);
    private static final UnitNode NORTH = unit(2, "Hjemmetjenesten", HEALTH);
    private static final UnitNode SCHOOLS = unit(3, "Skole", null);
    private static final UnitNode SOUTH = unit(4, "Hjemmetjenesten", SCHOOLS);
    private static final List<UnitNode> UNITS = List.of(HEALTH, NORTH, SCHOOLS, SOUTH);

    @Test
    void countsByMonthAndTypeWithSums() {
        Crosstab months = tables(tally(NORTH, "THREAT", 1, 3), tally(SOUTH, "ACCIDENT", 3, 2)).months();

        assertThat(months.rows()).extracting(Row::label).containsExactly("2025-01", "2025-02", "2025-03", "Sum");
        assertThat(months.columns()).containsExactly("THREAT", "ACCIDENT", "Sum");
        assertThat(counts(months, 0)).containsExactly(3L, 0L, 3L);
        assertThat(counts(months, 1)).containsExactly(0L, 0L, 0L);
        assertThat(counts(months, 3)).containsExactly(3L, 2L, 5L);
    }

    @Test
    void aUnitCountsItsSubUnits() {
        Crosstab units = tables(tally(NORTH, "THREAT", 1, 3), tally(NORTH, "THREAT", 2, 1)).units();

        assertThat(units.rows()).extracting(Row::kind)
                .containsExactly(Kind.UNIT, Kind.UNIT, Kind.UNIT, Kind.UNIT, Kind.SUM);
        assertThat(counts(units, 0)).containsExactly(4L, 0L, 4L);
        assertThat(counts(units, 1)).containsExactly(4L, 0L, 4L);
        assertThat(counts(units, 4)).containsExactly(4L, 0L, 4L);
    }

    @Test
    void whatHappenedInNoSubUnitHasARowOfItsOwn() {
        Crosstab units = tables(tally(HEALTH, "ACCIDENT", 1, 6), tally(NORTH, "ACCIDENT", 1, 5)).units();

        Row own = units.rows().get(1);
        assertThat(own.kind()).isEqualTo(Kind.WITHOUT_SUB_UNITS);
        assertThat(own.label()).isEqualTo("Helse");
        assertThat(own.depth()).isEqualTo(1);
        assertThat(units.count(own, "ACCIDENT")).isEqualTo(6);
        assertThat(units.count(units.rows().getFirst(), "ACCIDENT")).isEqualTo(11);
    }

    @Test
    void unitsOfTheSameNameAreToldApart() {
        Crosstab units = tables(tally(NORTH, "THREAT", 1, 7), tally(SOUTH, "THREAT", 1, 8)).units();

        assertThat(units.rows())
                .extracting(Row::label)
                .containsExactly("Helse", "Helse / Hjemmetjenesten", "Skole", "Skole / Hjemmetjenesten", "Sum");
        assertThat(units.count(units.rows().get(1), "THREAT")).isEqualTo(7);
        assertThat(units.count(units.rows().get(3), "THREAT")).isEqualTo(8);
    }

    @Test
    void twinsUnderOneParentAndAUnitCalledSumAreToldApartToo() {
        List<UnitNode> units = List.of(unit(1, "Bo", null), unit(2, "Bo", null), unit(3, "Sum", null));

        assertThat(IncidentTables.of(units, List.of("THREAT"), JANUARY, MARCH, List.of()).units().rows())
                .extracting(Row::label)
                .containsExactly("Bo", "Bo (2)", "Sum (2)", "Sum");
    }

    @Test
    void whatHasNoRowOrColumnIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> tables(tally(NORTH, "OTHER", 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> tables(tally(NORTH, "THREAT", 4, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> tables(tally(unit(9, "Ny", null), "THREAT", 1, 1)));
    }

    @Test
    void unitsAboveThemselvesAreRefused() {
        UnitNode one = new UnitNode(new UUID(0, 1), "A", new UUID(0, 2));
        UnitNode two = new UnitNode(new UUID(0, 2), "B", new UUID(0, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> IncidentTables.of(List.of(one, two), List.of(), JANUARY, MARCH, List.of()))
                .withMessage("The units are no tree");
    }

    @Test
    void anEmptyYearIsAllZeros() {
        Publication publication = tables().publication();

        assertThat(publication.counts().values()).containsOnly(0L);
        assertThat(new Suppression(5).apply(publication)).isEmpty();
    }

    private static IncidentTables tables(Tally... tallies) {
        return IncidentTables.of(UNITS, List.of("THREAT", "ACCIDENT"), JANUARY, MARCH, List.of(tallies));
    }

    private static List<Long> counts(Crosstab table, int row) {
        return table.columns().stream()
                .map(column -> table.count(table.rows().get(row), column))
                .toList();
    }

    private static Tally tally(UnitNode unit, String type, int month, long count) {
        return new Tally(unit.id(), type, YearMonth.of(2025, month), count);
    }

    private static UnitNode unit(int id, String name, @Nullable UnitNode parent) {
        return new UnitNode(new UUID(0, id), name, parent == null ? null : parent.id());
    }
}
