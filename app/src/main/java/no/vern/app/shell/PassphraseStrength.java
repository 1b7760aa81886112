package no.vern.app.shell;

/** How hard a passphrase is to guess, roughly: length counts most, several words or kinds of characters help. */
public enum PassphraseStrength {
    TOO_SHORT,
    FAIR,
    STRONG;

    static final int LEAST = 10;
    private static final int LONG = 20;
    private static final int KINDS_LONG = 14;
    private static final int FEW_DIFFERENT = 6;

    public static PassphraseStrength of(String passphrase) {
        if (passphrase.length() < LEAST || passphrase.chars().distinct().count() < FEW_DIFFERENT) {
            return TOO_SHORT;
        }
        boolean words = passphrase.strip().split("[\\s\\-_.]+").length >= 4;
        return passphrase.length() >= LONG || words || passphrase.length() >= KINDS_LONG && kinds(passphrase) >= 3
                ? STRONG
                : FAIR;
    }

    private static long kinds(String passphrase) {
        return passphrase
                .chars()
                .map(c -> Character.isLowerCase(c) ? 0 : Character.isUpperCase(c) ? 1 : Character.isDigit(c) ? 2 : 3)
                .distinct()
                .count();
    }
}
