package no.vern.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TextIndexTest {
    @Property(tries = 100)
    void itFindsWhatAPlainSearchInEveryTextFinds(@ForAll Random random) {
        var made = new RandomIncidents(random.nextLong(), List.of());
        var index = new TextIndex();
        Map<Integer, String> texts = new HashMap<>();
        for (var step = 0; step < 300; step++) {
            var row = random.nextInt(100);
            if (texts.containsKey(row)) {
                index.remove(row, texts.get(row));
            }
            texts.put(row, made.words(random.nextInt(8)));
            index.add(row, texts.get(row));
        }

        for (var round = 0; round < 30; round++) {
            var query = made.query();
            if (TextIndex.words(query).isEmpty()) {
                continue;
            }
            var found = index.find(query);
            texts.forEach((row, text) -> assertThat(found.contains(row.intValue()))
                    .as("%s in %s", query, text)
                    .isEqualTo(holdsAll(text.toLowerCase(Locale.ROOT), query.toLowerCase(Locale.ROOT))));
        }
    }

    private static boolean holdsAll(String text, String query) {
        for (var word : query.split("[^\\p{L}\\p{N}]+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
