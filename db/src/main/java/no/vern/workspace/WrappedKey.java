package no.vern.workspace;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A vault key under another key (AES-256-GCM), bound to a label that says whose it is and for what. */
record WrappedKey(byte[] nonce, byte[] sealed) {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    static WrappedKey wrap(VaultKey key, byte[] under, byte[] label) {
        var nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        var bytes = key.bytes();
        try {
            return new WrappedKey(nonce, cipher(Cipher.ENCRYPT_MODE, under, nonce, label).doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Empty when it is another key, or the label or the bytes are not those that were wrapped. */
    Optional<VaultKey> unwrap(byte[] under, byte[] label) {
        if (nonce.length != NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            var opened = cipher(Cipher.DECRYPT_MODE, under, nonce, label).doFinal(sealed);
            return opened.length == VaultKey.BYTES ? Optional.of(new VaultKey(opened)) : Optional.empty();
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] label) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(label);
        return cipher;
    }
}
