package no.vern.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/** Text as people write it: cleaned before it is stored, folded before it is compared, keyed before it is ordered. */
public final class Words {
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

    /** A key whose natural order is the Norwegian alphabet's: æ, ø and å after z. */
    public static String order(String text) {
        return fold(text).replace('æ', '{').replace('ø', '|').replace('å', '}');
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
