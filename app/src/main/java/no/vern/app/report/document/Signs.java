package no.vern.app.report.document;

import java.util.regex.Pattern;

/** What a file cannot hold: signs without a shape. */
final class Signs {
    private static final Pattern SHAPELESS = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}&&[^\\n\\t]]");

    private Signs() {}

    /** The text with one kind of line end, and without what neither paper nor XML can show. */
    static String plain(String text) {
        return SHAPELESS.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }
}
