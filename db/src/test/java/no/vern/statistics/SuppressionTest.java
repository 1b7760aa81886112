package no.vern.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases that can be followed on paper; rows are written with their sum last, and so are tables. */
class SuppressionTest {
    private final Map<CellId, Long> counts = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, 11})
    void refusesAThresholdOutsideThreeToTen(int threshold) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Suppression(threshold))
                .withMessage("The threshold is %d; it must be from 3 to 10", threshold);
        assertThatIllegalArgumentException().isThrownBy(() -> new Auditor(threshold));
    }

    @Test
    void nothingIsHiddenWhereNothingIsSmall() {
        table("A", row(5, 0, 5), row(7, 9, 16), row(12, 9, 21));

        assertThat(hidden(5)).isEmpty();
    }

    @Test
    void aSmallCountInARowTakesTheSmallestOtherWithIt() {
        line("A", 3, 20, 6, 0, 29);

        assertThat(hidden(5)).containsOnly(entry(cell("A", 0, 0), Cause.SMALL), entry(cell("A", 0, 2), Cause.PROTECTS));
    }

    @Test
    void aSmallCountInATableTakesTheCheapestRectangleWithIt() {
        table("A", row(2, 30, 40, 72), row(50, 9, 60, 119), row(80, 70, 8, 158), row(132, 109, 108, 349));

        assertThat(hidden(5))
                .containsOnly(
                        entry(cell("A", 0, 0), Cause.SMALL),
                        entry(cell("A", 0, 1), Cause.PROTECTS),
                        entry(cell("A", 1, 0), Cause.PROTECTS),
                        entry(cell("A", 1, 1), Cause.PROTECTS));
    }

    @Test
    void twoOnesUnderAShownSumAreNotEnough() {
        line("A", 1, 1, 20, 50, 72);

        assertThat(hidden(5)).containsOnlyKeys(cell("A", 0, 0), cell("A", 0, 1), cell("A", 0, 2));
    }

    @Test
    void smallCountsThatTheirCausesWouldTellTakeAnotherWithThem() {
        line("A", 4, 4, 30, 38);

        assertThat(hidden(5))
                .as("4 + 4 = 8 and both at most 4 leaves no choice")
                .containsOnlyKeys(cell("A", 0, 0), cell("A", 0, 1), cell("A", 0, 2));
    }

    @Test
    void aTotalGoesWhenItsPartsAreTooFew() {
        line("A", 4, 4, 0, 8);

        assertThat(hidden(5))
                .containsOnly(
                        entry(cell("A", 0, 0), Cause.SMALL),
                        entry(cell("A", 0, 1), Cause.SMALL),
                        entry(cell("A", 0, 3), Cause.PROTECTS));
    }

    @Test
    void aTotalThatIsHiddenIsHiddenOnEverySheet() {
        line("A", 4, 4, 0, 8);
        line("B", 8, 0, 8);
        relations.add(new Relation(cell("B", 0, 2), List.of(cell("A", 0, 3))));

        assertThat(hidden(5))
                .containsOnlyKeys(
                        cell("A", 0, 0), cell("A", 0, 1), cell("A", 0, 3), cell("B", 0, 0), cell("B", 0, 2));
    }

    @Test
    void aSmallSubUnitTakesASiblingWithIt() {
        for (String unit : List.of("top", "left", "right", "leaf1", "leaf2", "leaf3")) {
            counts.put(new CellId("B", unit, "T"), 0L);
        }
        counts.putAll(Map.of(unit("leaf1"), 2L, unit("leaf2"), 9L, unit("leaf3"), 7L));
        counts.putAll(Map.of(unit("left"), 18L, unit("right"), 6L, unit("top"), 24L));
        relations.add(new Relation(unit("top"), List.of(unit("left"), unit("right"))));
        relations.add(new Relation(unit("left"), List.of(unit("leaf1"), unit("leaf2"), unit("leaf3"))));

        assertThat(hidden(5)).containsOnly(entry(unit("leaf1"), Cause.SMALL), entry(unit("leaf3"), Cause.PROTECTS));
    }

    @Test
    void nextToNoIncidentsAreNotToldByTheirCauses() {
        line("A", 1, 1, 1, 1, 4);

        Map<CellId, Cause> hidden = hidden(5);

        assertThat(hidden).hasSize(5);
        assertThat(hidden.values())
                .as("four small parts of a small sum can only be ones, so one is not called small")
                .contains(Cause.PROTECTS);
    }

    @Test
    void aSingleIncidentStaysBetweenOneAndTheThreshold() {
        table("A", row(1, 0, 1), row(0, 0, 0), row(1, 0, 1));

        Map<CellId, Cause> hidden = hidden(5);

        assertThat(hidden).hasSize(4).containsValue(Cause.SMALL).doesNotContainValue(Cause.PROTECTS);
        assertThat(new Auditor(5).intervals(publication(), hidden).values()).containsOnly(new Interval(1, 4));
    }

    @Test
    void theAuditorFindsOutAHidingOfTheSmallCountsOnly() {
        table("A", row(2, 30, 40, 72), row(50, 9, 60, 119), row(80, 70, 8, 158), row(132, 109, 108, 349));
        Map<CellId, Cause> onlySmall = Map.of(cell("A", 0, 0), Cause.SMALL);

        assertThat(new Auditor(5).givenAway(publication(), onlySmall)).containsExactly(cell("A", 0, 0));
        assertThat(new Auditor(5).intervals(publication(), onlySmall))
                .containsExactly(entry(cell("A", 0, 0), new Interval(2, 2)));
    }

    @Test
    void theAuditorFindsOutASmallCountThatIsShown() {
        line("A", 2, 30, 40, 72);

        assertThat(new Auditor(5).givenAway(publication(), Map.of())).containsExactly(cell("A", 0, 0));
    }

    @Test
    void theAuditorFindsOutACountThatIsShownOnAnotherSheet() {
        line("A", 3, 6, 30, 39);
        line("B", 3, 50, 53);
        relations.add(new Relation(cell("B", 0, 0), List.of(cell("A", 0, 0))));
        Map<CellId, Cause> hidden = Map.of(cell("A", 0, 0), Cause.SMALL, cell("A", 0, 1), Cause.PROTECTS);

        assertThat(new Auditor(5).givenAway(publication(), hidden))
                .containsExactlyInAnyOrder(cell("A", 0, 0), cell("A", 0, 1), cell("B", 0, 0));
    }

    @Test
    void intervalsAreWhatPaperSays() {
        line("A", 3, 6, 30, 39);
        Map<CellId, Cause> hidden = Map.of(cell("A", 0, 0), Cause.SMALL, cell("A", 0, 1), Cause.PROTECTS);

        assertThat(new Auditor(5).intervals(publication(), hidden))
                .containsOnly(
                        entry(cell("A", 0, 0), new Interval(1, 4)), entry(cell("A", 0, 1), new Interval(5, 8)));
        assertThat(new Auditor(5).intervalsWithoutCauses(publication(), hidden).values())
                .containsOnly(new Interval(0, 9));
    }

    @Test
    void sumsInThreeDirectionsAreProtectedToo() {
        cube(2, 9, 8, 7, 20, 6, 5, 30);

        Map<CellId, Cause> hidden = hidden(5);

        assertThat(hidden).containsKey(new CellId("cube", "00", "0"));
        assertThat(new OutsiderWithPencil(5, true).intervals(publication(), hidden).values())
                .noneMatch(Interval::determined);
        assertThat(new Auditor(5).givenAway(publication(), Map.of(new CellId("cube", "00", "0"), Cause.SMALL)))
                .containsExactly(new CellId("cube", "00", "0"));
    }

    @Test
    void sumsInThreeDirectionsWithoutSmallCountsAreShown() {
        cube(12, 9, 8, 7, 20, 6, 5, 30);

        assertThat(hidden(5)).isEmpty();
    }

    @Test
    void anUntrueSumIsRefused() {
        line("A", 3, 6, 10);

        assertThatIllegalArgumentException().isThrownBy(this::publication).withMessage("Relation 0 does not add up");
    }

    private Map<CellId, Cause> hidden(int threshold) {
        return new Suppression(threshold).apply(publication());
    }

    private Publication publication() {
        return new Publication(counts, relations);
    }

    private static long[] row(long... cells) {
        return cells;
    }

    private void line(String table, long... cells) {
        put(table, 0, cells);
        relations.add(across(table, 0, cells.length));
    }

    private void table(String table, long[]... rows) {
        for (int row = 0; row < rows.length; row++) {
            put(table, row, rows[row]);
            if (row < rows.length - 1) {
                relations.add(across(table, row, rows[row].length));
            }
        }
        for (int column = 0; column < rows[0].length; column++) {
            List<CellId> parts = new ArrayList<>();
            for (int row = 0; row < rows.length - 1; row++) {
                parts.add(cell(table, row, column));
            }
            relations.add(new Relation(cell(table, rows.length - 1, column), parts));
        }
    }

    private void put(String table, int row, long... cells) {
        for (int column = 0; column < cells.length; column++) {
            counts.put(cell(table, row, column), cells[column]);
        }
    }

    private static Relation across(String table, int row, int length) {
        List<CellId> parts = new ArrayList<>();
        for (int column = 0; column < length - 1; column++) {
            parts.add(cell(table, row, column));
        }
        return new Relation(cell(table, row, length - 1), parts);
    }

    /** 2 × 2 × 2 with the twelve sums of two neighbours in each direction: each count stands in three sums. */
    private void cube(long... cells) {
        for (int i = 0; i < 8; i++) {
            counts.put(corner(i), cells[i]);
        }
        for (int i = 0; i < 8; i++) {
            for (int direction = 1; direction <= 4; direction *= 2) {
                if ((i & direction) == 0) {
                    CellId sum = new CellId("edge", Integer.toString(i), Integer.toString(direction));
                    counts.put(sum, cells[i] + cells[i | direction]);
                    relations.add(new Relation(sum, List.of(corner(i), corner(i | direction))));
                }
            }
        }
    }

    private static CellId corner(int i) {
        return new CellId("cube", "" + (i >> 2) + (i >> 1 & 1), Integer.toString(i & 1));
    }

    private static CellId cell(String table, int row, int column) {
        return new CellId(table, Integer.toString(row), Integer.toString(column));
    }

    private static CellId unit(String name) {
        return new CellId("B", name, "T");
    }
}
