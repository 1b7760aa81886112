package no.vern.workspace;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a key is derived from a passphrase: Argon2id version 1.3 (RFC 9106) with these parameters.
 *
 * @param memory in KiB
 */
record KeyDerivation(int memory, int passes, int lanes, byte[] salt) {
    /** RFC 9106, second recommended option (64 MiB, 3 passes), on one lane: one core does the work. */
    static final KeyDerivation STANDARD = new KeyDerivation(64 * 1024, 3, 1, new byte[0]);

    private static final int SALT_BYTES = 16;
    private static final int MOST_MEMORY = 1024 * 1024;
    private static final int MOST_PASSES = 64;
    private static final int MOST_LANES = 16;

    /** Same cost, new random salt. */
    KeyDerivation salted() {
        var fresh = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(fresh);
        return new KeyDerivation(memory, passes, lanes, fresh);
    }

    /** Whether a keyring may ask for this much: a forged one could otherwise stop the machine. */
    boolean reasonable() {
        return memory >= 8 && memory <= MOST_MEMORY
                && passes >= 1 && passes <= MOST_PASSES
                && lanes >= 1 && lanes <= MOST_LANES
                && salt.length >= SALT_BYTES;
    }

    /** 64 bytes: the first half wraps keys, the second half tells a right passphrase from a wrong one. */
    byte[] derive(char[] secret) {
        var password = utf8(secret);
        try {
            var argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            var derived = new byte[64];
            argon2.generateBytes(password, derived);
            return derived;
        } finally {
            Arrays.fill(password, (byte) 0);
        }
    }

    /** Composed form, since keyboards differ in how they send an å. */
    private static byte[] utf8(char[] secret) {
        var text = CharBuffer.wrap(secret);
        var composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : CharBuffer.wrap(Normalizer.normalize(text, Normalizer.Form.NFC));
        var encoded = StandardCharsets.UTF_8.encode(composed);
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
