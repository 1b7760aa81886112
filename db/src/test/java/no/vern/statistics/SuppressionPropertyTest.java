package no.vern.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for every table: thousands of random ones, each gone through with pencil and paper. */
class SuppressionPropertyTest {
    record Case(long seed, int threshold, int depth, int fanout, int types, int months, int mean) {
        Workbook workbook() {
            Random random = new Random(seed);
            return depth == 0
                    ? Workbook.line(random, types, mean)
                    : Workbook.units(random, depth, fanout, types, months, mean);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(3, 10),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 12))
                .as(Case::new);
    }

    @Property(tries = 3000)
    void noHiddenCellCanBeComputed(@ForAll("cases") Case drawn) {
        Workbook workbook = drawn.workbook();
        Publication publication = workbook.publication();
        Map<CellId, Cause> hidden = new Suppression(drawn.threshold).apply(publication);

        publication.counts().forEach((cell, count) -> {
            assertThat(count == 0 && hidden.containsKey(cell)).as("zero hidden").isFalse();
            assertThat(count > 0 && count < drawn.threshold && !hidden.containsKey(cell)).as("small shown").isFalse();
            assertThat(hidden.get(cell) == Cause.SMALL && count >= drawn.threshold).as("untrue cause").isFalse();
        });
        Map<CellId, Interval> known =
                new OutsiderWithPencil(drawn.threshold, true).intervals(workbook.withAllSums(), hidden);
        assertThat(known).allSatisfy((cell, interval) -> {
            assertThat(interval.determined()).as("%s %s", cell, interval).isFalse();
            assertThat(interval.low()).isLessThanOrEqualTo(publication.counts().get(cell));
            assertThat(interval.high()).isGreaterThanOrEqualTo(publication.counts().get(cell));
        });
        assertThat(new Auditor(drawn.threshold).intervals(publication, hidden)).isEqualTo(known);

        OutsiderWithPencil withoutCauses = new OutsiderWithPencil(drawn.threshold, false);
        hidden.forEach((cell, cause) -> {
            if (publication.counts().get(cell) < drawn.threshold) {
                assertThat(withoutCauses.interval(cell, workbook.withAllSums(), hidden).width())
                        .isGreaterThanOrEqualTo(drawn.threshold - 1);
            }
        });
    }

    @Property(tries = 600)
    void bothAuditorsFindTheSameLeaksInAnyHiding(@ForAll("cases") Case drawn) {
        Workbook workbook = drawn.workbook();
        Publication publication = workbook.publication();
        Map<CellId, Cause> hidden = randomHiding(publication, drawn);

        assertThat(new Auditor(drawn.threshold).intervals(publication, hidden))
                .isEqualTo(new OutsiderWithPencil(drawn.threshold, true).intervals(workbook.withAllSums(), hidden));
        assertThat(new Auditor(drawn.threshold).intervalsWithoutCauses(publication, hidden))
                .isEqualTo(new OutsiderWithPencil(drawn.threshold, false).intervals(workbook.withAllSums(), hidden));
    }

    @Property(tries = 300)
    void nothingIsHiddenWithoutSmallCounts(@ForAll("cases") Case drawn) {
        Publication publication = drawn.workbook().publication();
        Map<CellId, Long> large = new LinkedHashMap<>();
        publication.counts().forEach((cell, count) -> large.put(cell, count * drawn.threshold));

        assertThat(new Suppression(drawn.threshold).apply(new Publication(large, publication.relations()))).isEmpty();
    }

    @Property(tries = 300)
    void theSameTablesInAnyOrderAreHiddenAlike(@ForAll("cases") Case drawn) {
        Publication publication = drawn.workbook().publication();
        List<CellId> cells = new ArrayList<>(publication.counts().keySet());
        List<Relation> relations = new ArrayList<>(publication.relations());
        Collections.shuffle(cells, new Random(drawn.seed));
        Collections.shuffle(relations, new Random(drawn.seed));
        Map<CellId, Long> shuffled = new LinkedHashMap<>();
        cells.forEach(cell -> shuffled.put(cell, publication.counts().get(cell)));

        Suppression suppression = new Suppression(drawn.threshold);
        assertThat(suppression.apply(new Publication(shuffled, relations))).isEqualTo(suppression.apply(publication));
    }

    private static Map<CellId, Cause> randomHiding(Publication publication, Case drawn) {
        Random random = new Random(drawn.seed);
        Map<CellId, Cause> hidden = new LinkedHashMap<>();
        publication.counts().forEach((cell, count) -> {
            if (count > 0 && random.nextInt(3) > 0) {
                hidden.put(cell, count < drawn.threshold ? Cause.SMALL : Cause.PROTECTS);
            }
        });
        return hidden;
    }
}
