package no.vern.app.quickentry;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One word of the line; words in quotes are one token together with the sign before them.
 *
 * @param raw as it stands in the line
 * @param start where it begins in the line
 */
record Token(String raw, int start) {
    private static final Pattern WORD = Pattern.compile("[@+]?\"[^\"]*\"\\S*|\\S+");
    private static final Pattern ENDING = Pattern.compile("[,.;:?)]+$");

    static List<Token> of(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> new Token(word.group(), word.start()))
                .toList();
    }

    int end() {
        return start + raw.length();
    }

    /** In lower case, without the comma or full stop after it. */
    String plain() {
        return bare().toLowerCase(Locale.ROOT);
    }

    /** Without the comma or full stop after it. */
    String bare() {
        return ENDING.matcher(raw).replaceFirst("");
    }

    /** Whether a sentence or a part of it ends here, so that no phrase goes on. */
    boolean ends() {
        return ENDING.matcher(raw).find();
    }
}
