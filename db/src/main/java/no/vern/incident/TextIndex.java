package no.vern.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.vern.language.Words;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which rows have a word with given letters in it, anywhere in the word: "hjem" finds "sykehjem". Holds every word
 * once, with the rows that have it, and for every one, two or three letters in a row the words that have those.
 */
final class TextIndex {
    private static final int LONGEST_GRAM = 3;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<RoaringBitmap> rows = new ArrayList<>();
    private final Map<String, RoaringBitmap> wordsByGram = new HashMap<>();

    void add(int rowNo, String text) {
        Words.each(Words.fold(text), word -> rows.get(id(word)).add(rowNo));
    }

    /** Forgets the row's words; words that it does not have do no harm. */
    void remove(int rowNo, String text) {
        for (var word : words(text)) {
            var id = ids.get(word);
            if (id != null) {
                rows.get(id).remove(rowNo);
            }
        }
    }

    /** Rows in which each of the query's words is part of a word; the query must have at least one. */
    RoaringBitmap find(String query) {
        return FastAggregation.and(words(query).stream().map(this::withPart).iterator());
    }

    private RoaringBitmap withPart(String part) {
        var found = new ArrayList<RoaringBitmap>();
        candidates(part).forEach((int id) -> {
            if (part.length() <= LONGEST_GRAM || words.get(id).contains(part)) {
                found.add(rows.get(id));
            }
        });
        return FastAggregation.or(found.iterator());
    }

    private RoaringBitmap candidates(String part) {
        return FastAggregation.and(grams(part, Math.min(part.length(), LONGEST_GRAM)).stream()
                .map(gram -> wordsByGram.getOrDefault(gram, new RoaringBitmap()))
                .iterator());
    }

    private int id(String word) {
        var known = ids.get(word);
        if (known != null) {
            return known;
        }
        var id = words.size();
        ids.put(word, id);
        words.add(word);
        rows.add(new RoaringBitmap());
        for (var length = 1; length <= LONGEST_GRAM; length++) {
            for (var gram : grams(word, length)) {
                wordsByGram.computeIfAbsent(gram, letters -> new RoaringBitmap()).add(id);
            }
        }
        return id;
    }

    static Set<String> words(String text) {
        var found = new HashSet<String>();
        Words.each(Words.fold(text), found::add);
        return found;
    }

    private static Set<String> grams(String word, int length) {
        var grams = new HashSet<String>();
        for (var at = 0; at + length <= word.length(); at++) {
            grams.add(word.substring(at, at + length));
        }
        return grams;
    }
}
