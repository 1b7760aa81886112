package no.vern.app.quickentry;

import java.util.stream.IntStream;

/** How many letters have to be put in, left out, changed or swapped with the next to make one word of another. */
final class EditDistance {
    private EditDistance() {}

    static boolean within(String one, String other, int most) {
        return Math.abs(one.length() - other.length()) <= most && of(one, other) <= most;
    }

    /** Optimal string alignment distance (Damerau–Levenshtein without repeated edits of one place). */
    static int of(String one, String other) {
        var before = new int[other.length() + 1];
        var row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            var next = new int[other.length() + 1];
            next[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                next[j] = Math.min(Math.min(next[j - 1], row[j]) + 1, row[j - 1] + same);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            before = row;
            row = next;
        }
        return row[other.length()];
    }
}
