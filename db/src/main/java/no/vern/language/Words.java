package no.vern.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/** Text as people write it: cleaned before it is stored, folded before it is compared, keyed before it is ordered. */
public final class Words {
    /** Letters that the alphabet has elsewhere than Unicode: æ, ø and å after z, accents with their letter. */
    public static final String LETTERS = "æäøöåàáâãèéêëìíîïòóôõùúûüýÿçñ";

    /** What stands for each of {@link #LETTERS} in a key. */
    public static final String PLACES = "{{||}aaaaeeeeiiiioooouuuyyycn";

    private Words() {}

    /** Without blanks around it, and with every letter as one sign (a Mac's "å" may come as two). */
    public static String clean(String text) {
        var stripped = text.strip();
        return Normalizer.isNormalized(stripped, Normalizer.Form.NFC)
                ? stripped
                : Normalizer.normalize(stripped, Normalizer.Form.NFC);
    }

    /** The same for every way of writing small and capital letters. */
    public static String fold(String text) {
        return clean(text).toLowerCase(Locale.ROOT);
    }

    /** A key whose natural order is the Norwegian alphabet's. */
    public static String order(String text) {
        var key = new StringBuilder(fold(text));
        for (var at = 0; at < key.length(); at++) {
            var letter = key.charAt(at) < 128 ? -1 : LETTERS.indexOf(key.charAt(at));
            if (letter >= 0) {
                key.setCharAt(at, PLACES.charAt(letter));
            }
        }
        return key.toString();
    }

    /** Gives each run of letters and digits in an already folded text to the consumer. */
    public static void each(String folded, Consumer<String> word) {
        var start = -1;
        for (var at = 0; at < folded.length(); at++) {
            if (Character.isLetterOrDigit(folded.charAt(at)) || Character.isSurrogate(folded.charAt(at))) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                word.accept(folded.substring(start, at));
                start = -1;
            }
        }
        if (start >= 0) {
            word.accept(folded.substring(start));
        }
    }
}
