package no.vern.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.vern.statistics.Crosstab.Row;

/** What must hold for the workbook's two tables of any incidents in any organisation. */
class IncidentTablesPropertyTest {
    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    @Property(tries = 300)
    void theWorkbooksSumsAreANetworkAndItsHidingIsSafe(@ForAll long seed) {
        Random random = new Random(seed);
        List<UnitNode> units = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            units.add(new UnitNode(
                    new UUID(0, i), "U" + random.nextInt(4), i == 0 ? null : units.get(random.nextInt(i)).id()));
        }
        List<String> types = IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> "T" + i).toList();
        List<Tally> tallies = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            tallies.add(new Tally(
                    units.get(random.nextInt(units.size())).id(),
                    types.get(random.nextInt(types.size())),
                    JANUARY.plusMonths(random.nextInt(3)),
                    random.nextInt(6)));
        }
        IncidentTables tables = IncidentTables.of(units, types, JANUARY, MARCH, tallies);
        Publication publication = tables.publication();

        Quantities quantities = Quantities.of(publication);
        Network network = Network.of(quantities);
        assertThat(IntStream.range(0, quantities.size()).filter(network::tangled)).isEmpty();
        assertThat(tables.units().rows()).extracting(Row::label, Row::kind).doesNotHaveDuplicates();
        int threshold = 3 + random.nextInt(8);
        assertThat(new OutsiderWithPencil(threshold, true)
                        .intervals(everySum(tables), new Suppression(threshold).apply(publication)).values())
                .noneMatch(Interval::determined);
    }

    /** Also the sums that the tables leave out since they follow from others: along every row. */
    private static Publication everySum(IncidentTables tables) {
        List<Relation> sums = new ArrayList<>();
        for (Crosstab table : List.of(tables.months(), tables.units())) {
            for (Row row : table.rows()) {
                List<String> types = table.columns().subList(0, table.columns().size() - 1);
                sums.add(new Relation(
                        table.cell(row, Crosstab.SUM),
                        types.stream().map(type -> table.cell(row, type)).toList()));
            }
        }
        sums.addAll(tables.publication().relations());
        return new Publication(tables.publication().counts(), sums);
    }
}
