package no.vern.workspace;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a file chunk by chunk: AES-256-GCM with the chunk's number and whether it is the last one as nonce, and the
 * file's id bound to each, so that none can be changed, moved, left out or added. This is the STREAM construction
 * (Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance, 2015);
 * its nonces are unique because a key is used for one file, written once.
 */
final class ChunkSeal {
    /** Bytes of a chunk before it is sealed; the last one may have fewer, also none. */
    static final int CHUNK = 65_536;

    /** How many bytes longer a sealed chunk is. */
    static final int TAG = 16;

    /** What a sealed file begins with: a mark, and the number of this way of sealing. */
    static final byte[] HEAD = {'V', 'E', 'R', 'N', 'F', 'I', 'L', 1};

    private static final int NONCE = 12;

    private final SecretKeySpec key;
    private final byte[] bound;
    private final Cipher cipher;

    /** @param secret {@link VaultKey#BYTES} random bytes that no other file has */
    ChunkSeal(UUID id, byte[] secret) {
        key = new SecretKeySpec(secret, "AES");
        bound = ByteBuffer.allocate(HEAD.length + 2 * Long.BYTES)
                .put(HEAD)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Seals the first bytes of one array into the other; returns how many they are now. */
    int seal(byte[] plain, int length, long number, boolean last, byte[] into) {
        try {
            return run(Cipher.ENCRYPT_MODE, plain, length, number, last, into);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The way back; throws {@link SealBroken} when it is not this chunk of this file. */
    int open(byte[] sealed, int length, long number, boolean last, byte[] into) throws SealBroken {
        try {
            return run(Cipher.DECRYPT_MODE, sealed, length, number, last, into);
        } catch (AEADBadTagException e) {
            throw new SealBroken();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private int run(int mode, byte[] from, int length, long number, boolean last, byte[] into)
            throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(NONCE).putInt(last ? 1 : 0).putLong(number).array();
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(bound);
        return cipher.doFinal(from, 0, length, into, 0);
    }
}
