package no.vern.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vern.statistics.CodeTables.Entry;
import no.vern.statistics.CodeTables.Plan;
import no.vern.statistics.CodeTables.Rows;
import no.vern.statistics.CodeTables.Same;
import org.junit.jupiter.api.Test;

class CodeTablesTest {
    private static final Suppression FIVE = new Suppression(5);

    private static Plan line(String name, long... counts) {
        var rows = IntStream.range(0, counts.length).mapToObj(place -> CodeTables.row("r" + place)).toList();
        var entries = IntStream.range(0, counts.length)
                .mapToObj(place -> new Entry("r" + place, "", counts[place]))
                .toList();
        return new Plan(name, rows, List.of(), Rows.PARTS, entries);
    }

    private static Plan people(long[]... counts) {
        return people(Rows.KNOWN_PARTS, counts);
    }

    private static Plan people(Rows kind, long[]... counts) {
        var rows = IntStream.range(0, counts.length).mapToObj(place -> CodeTables.row("r" + place)).toList();
        var entries = IntStream.range(0, counts.length)
                .boxed()
                .flatMap(place -> Stream.of(
                        new Entry("r" + place, "yes", counts[place][0]), new Entry("r" + place, "no", counts[place][1])))
                .toList();
        return new Plan("people", rows, List.of("yes", "no"), kind, entries);
    }

    private static CellId sum(String table) {
        return new CellId(table, Crosstab.SUM, Crosstab.SUM);
    }

    @Test
    void whatTablesHaveInCommonIsSeenInBothAndASmallCountHidesAnother() {
        var same = List.of(new Same(sum("b"), sum("a")), new Same(sum("c"), sum("a")));
        var made = CodeTables.of(List.of(line("a", 20, 10), line("b", 27, 3), line("c", 9, 9, 12)), same, FIVE);

        assertThat(made.tables()).allSatisfy(table -> assertThat(table.rows()).isNotEmpty());
        assertThat(made.hidden()).containsOnlyKeys(new CellId("b", "r0", "Sum"), new CellId("b", "r1", "Sum"));
        assertThat(new Auditor(5).givenAway(made.publication(), made.hidden())).isEmpty();
    }

    @Test
    void aGroupByItselfThatIsKnownAndTooSmallHasNoRow() {
        var made = CodeTables.of(
                List.of(people(Rows.KNOWN_APART, new long[] {20, 9}, new long[] {0, 1}, new long[] {8, 0})),
                List.of(),
                FIVE);

        assertThat(made.tables().getFirst().rows()).extracting(Crosstab.Row::key).containsExactly("r0", "r2");
        assertThat(made.hidden()).isEmpty();

        var single = CodeTables.of(List.of(people(Rows.KNOWN_APART, new long[] {0, 1})), List.of(), FIVE);
        assertThat(single.tables().getFirst().rows()).isEmpty();
    }

    @Test
    void aTableWhoseTotalIsHiddenElsewhereIsLeftOut() {
        var made = CodeTables.of(
                List.of(line("a", 20, 3), line("after", 2, 1)),
                List.of(new Same(sum("after"), new CellId("a", "r1", Crosstab.SUM))),
                FIVE);

        assertThat(made.tables().getLast().rows()).isEmpty();
        assertThat(made.tables().getFirst().rows()).hasSize(3);
        assertThat(made.hidden()).allSatisfy((cell, _) -> assertThat(cell.table()).isEqualTo("a"));
    }

    @Test
    void groupsWhoseSizesAreKnownArePutTogetherRatherThanHidden() {
        var made = CodeTables.of(List.of(people(new long[] {30, 20}, new long[] {2, 1}, new long[] {20, 10})), List.of(), FIVE);

        var table = made.tables().getFirst();
        assertThat(made.hidden().keySet()).noneMatch(cell -> cell.column().equals(Crosstab.SUM));
        assertThat(table.rows()).extracting(Crosstab.Row::key).doesNotContain("r1");
        var alone = CodeTables.of(List.of(people(new long[] {2, 1})), List.of(), FIVE);
        assertThat(alone.tables().getFirst().rows()).isEmpty();
        assertThat(alone.hidden()).isEmpty();
    }

    @Test
    void nothingCountedIsNoTable() {
        assertThat(CodeTables.of(List.of(line("a", 0, 0)), List.of(), FIVE).tables().getFirst().rows()).isEmpty();
    }
}
