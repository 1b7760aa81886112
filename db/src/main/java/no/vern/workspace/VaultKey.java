package no.vern.workspace;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A vault's random 256-bit key; each use takes its own key derived from it. Overwritten on close. */
final class VaultKey implements AutoCloseable {
    static final int BYTES = 32;

    private final byte[] secret;

    /** Takes the array over: it is overwritten on close. */
    VaultKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("A vault key has " + BYTES + " bytes");
        }
        this.secret = secret;
    }

    static VaultKey random() {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new VaultKey(secret);
    }

    VaultKey copy() {
        return new VaultKey(secret.clone());
    }

    /** The secret itself, for wrapping; the caller overwrites it after use. */
    byte[] bytes() {
        return secret.clone();
    }

    /** A key for one purpose: HMAC-SHA256 of the purpose's name under this key. */
    byte[] derive(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(("vern " + purpose).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What H2 asks for: the file's password, a space, the database user's password; both derived, in hex. */
    char[] databasePassword() {
        var file = derive("file");
        var login = derive("login");
        var password = new char[VaultKey.BYTES * 4 + 1];
        hex(file, password, 0);
        password[VaultKey.BYTES * 2] = ' ';
        hex(login, password, VaultKey.BYTES * 2 + 1);
        Arrays.fill(file, (byte) 0);
        Arrays.fill(login, (byte) 0);
        return password;
    }

    private static void hex(byte[] bytes, char[] into, int from) {
        var format = HexFormat.of();
        for (var i = 0; i < bytes.length; i++) {
            into[from + 2 * i] = format.toHighHexDigit(bytes[i]);
            into[from + 2 * i + 1] = format.toLowHexDigit(bytes[i]);
        }
    }

    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }
}
