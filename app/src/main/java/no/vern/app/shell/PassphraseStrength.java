package no.vern.app.shell;

import java.util.List;
import java.util.regex.Pattern;
import no.vern.workspace.Problem;

/** How hard a passphrase is to guess, roughly: length counts most, several words or kinds of characters help. */
public enum PassphraseStrength {
    TOO_SHORT,
    FAIR,
    STRONG;

    /** In characters. */
    public static final int LEAST = 10;

    private static final int LONG = 20;
    private static final int KINDS_LONG = 14;
    private static final int FEW_DIFFERENT = 6;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-_.]+");

    public static PassphraseStrength of(CharSequence passphrase) {
        if (passphrase.length() < LEAST || passphrase.chars().distinct().count() < FEW_DIFFERENT) {
            return TOO_SHORT;
        }
        boolean words = BETWEEN_WORDS.splitAsStream(passphrase).filter(word -> !word.isEmpty()).count() >= 4;
        return passphrase.length() >= LONG || words || passphrase.length() >= KINDS_LONG && kinds(passphrase) >= 3
                ? STRONG
                : FAIR;
    }

    /** What is wrong with a new passphrase that is typed twice, in the fields passphrase and again. */
    public static List<Problem> problems(String passphrase, String again) {
        if (of(passphrase) == TOO_SHORT) {
            return List.of(Problem.of("passphrase", "founding.passphrase.short", LEAST));
        }
        return passphrase.equals(again) ? List.of() : List.of(Problem.of("again", "founding.again.differs"));
    }

    private static long kinds(CharSequence passphrase) {
        return passphrase
                .chars()
                .map(c -> Character.isLowerCase(c) ? 0 : Character.isUpperCase(c) ? 1 : Character.isDigit(c) ? 2 : 3)
                .distinct()
                .count();
    }
}
