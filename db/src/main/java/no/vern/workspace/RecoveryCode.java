package no.vern.workspace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The code on paper that opens one vault when every passphrase is forgotten: a letter for the vault, 160 random bits and
 * a checksum, in Crockford's base 32 (no I, L, O, U), six groups of six.
 */
public final class RecoveryCode {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SECRET_DIGITS = 32;
    private static final int CHECK_DIGITS = 3;
    private static final int LENGTH = 1 + SECRET_DIGITS + CHECK_DIGITS;
    private static final int GROUP = 6;

    private final VaultName vault;
    private final String digits;

    private RecoveryCode(VaultName vault, String digits) {
        this.vault = vault;
        this.digits = digits;
    }

    static RecoveryCode random(VaultName vault) {
        var random = new SecureRandom();
        var body = new StringBuilder().append(letter(vault));
        for (var i = 0; i < SECRET_DIGITS; i++) {
            body.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return new RecoveryCode(vault, body + check(body.toString()));
    }

    /** Reads what somebody typed: case, spaces and hyphens do not matter, O is 0, I and L are 1. Empty: mistyped. */
    public static Optional<RecoveryCode> parse(String typed) {
        var digits = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-–]", "")
                .replace('O', '0').replace('I', '1').replace('L', '1');
        if (digits.length() != LENGTH || !digits.endsWith(check(digits.substring(0, LENGTH - CHECK_DIGITS)))) {
            return Optional.empty();
        }
        return Arrays.stream(VaultName.values())
                .filter(vault -> digits.charAt(0) == letter(vault))
                .findFirst()
                .map(vault -> new RecoveryCode(vault, digits));
    }

    public VaultName vault() {
        return vault;
    }

    /** For the screen and the printer, e.g. {@code R7K4M2-…}. */
    public String text() {
        return String.join("-", digits.split("(?<=\\G.{" + GROUP + "})"));
    }

    char[] secret() {
        return digits.toCharArray();
    }

    /** Says only which vault, so that a code does not end up in a log. */
    @Override
    public String toString() {
        return "RecoveryCode[" + vault + "]";
    }

    private static char letter(VaultName vault) {
        return vault.name().charAt(0);
    }

    private static String check(String body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            var check = new StringBuilder();
            for (var i = 0; i < CHECK_DIGITS; i++) {
                check.append(DIGITS.charAt(hash[i] & 31));
            }
            return check.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
