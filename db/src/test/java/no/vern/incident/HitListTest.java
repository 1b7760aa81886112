package no.vern.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.roaringbitmap.RoaringBitmap;

class HitListTest {
    @Property(tries = 500)
    void pagesInAnyOrderArePartsOfTheOrderedHits(
            @ForAll @IntRange(min = 1, max = 700) int rows,
            @ForAll @IntRange(min = 0, max = 100) int percent,
            @ForAll Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(1, rows + 1).boxed().toList());
        Collections.shuffle(order, random);
        var last = 1 + random.nextInt(rows);
        var hits = new RoaringBitmap();
        order.stream().filter(row -> row <= last && random.nextInt(100) < percent).forEach(hits::add);
        var expected = order.stream().filter(hits::contains).toList();
        var list = new HitList(new RowOrder(order.stream().mapToInt(Integer::intValue).toArray()), hits);

        for (var round = 0; round < 6; round++) {
            var offset = random.nextInt(rows + 5);
            var limit = random.nextInt(rows + 5);
            var end = Math.min(expected.size(), offset + limit);
            assertThat(list.page(offset, limit))
                    .containsExactly(offset >= end ? new Integer[0] : expected.subList(offset, end).toArray(Integer[]::new));
        }
    }
}
