package no.vern.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ImportedKeysTest {
    private static final LocalDate DAY = LocalDate.of(1969, 12, 1);

    @Property(tries = 100)
    void itKnowsWhatWasAddedAlsoAfterStoring(@ForAll Random random) {
        var keys = new ImportedKeys();
        Map<ByteBuffer, LocalDate> expected = new HashMap<>();
        for (var step = 0; step < 3000; step++) {
            var key = key(random.nextInt(4) == 0 ? random.nextInt(9) : random.nextInt(), 1 + random.nextInt(3));
            var day = DAY.plusDays(random.nextInt(60));
            assertThat(keys.contains(key)).isEqualTo(expected.containsKey(ByteBuffer.wrap(key)));
            if (expected.putIfAbsent(ByteBuffer.wrap(key), day) == null) {
                keys.add(key, day);
            }
        }
        var again = new ImportedKeys();
        keys.added().forEach(again::load);

        expected.forEach((key, day) -> assertThat(again.day(key.array())).contains(day));
        assertThat(again.day(key(random.nextInt(), 7))).isEqualTo(Optional.empty());
        assertThat(again.added()).isEmpty();
    }

    @Example
    void manyKeysAreStoredInParts() {
        var keys = new ImportedKeys();
        for (var number = 0; number < 130_000; number++) {
            keys.add(key(number, 1), DAY);
        }

        assertThat(keys.added()).hasSize(3).allSatisfy(part -> assertThat(part).hasSizeLessThanOrEqualTo(1_000_000));
    }

    private static byte[] key(long high, long low) {
        return ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    }
}
