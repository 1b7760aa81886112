package no.vern.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is known of a vault's file from outside ({@code register.state}): how it was left, and where its audit trail
 * stood, under a MAC with a key derived from the vault's. A trail that was cut, or a file that was put in the place of
 * another, no longer fits it.
 *
 * @param clean closed in order; otherwise {@code size} and {@code sha256} say nothing
 * @param schema number of the newest migration in it
 * @param seq the anchored audit entry: the trail holds at least this one, with this seal
 */
record VaultState(boolean clean, int schema, long size, String sha256, long seq, String seal, String mac) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static VaultState inUse(int schema, AuditHead head) {
        return new VaultState(false, schema, 0, "", head.seq(), HexFormat.of().formatHex(head.seal()), "");
    }

    static VaultState closed(int schema, AuditHead head, ClosedFile file) {
        return new VaultState(
                true, schema, file.size(), file.sha256(), head.seq(), HexFormat.of().formatHex(head.seal()), "");
    }

    AuditHead head() {
        return new AuditHead(seq, HexFormat.of().parseHex(seal));
    }

    /** Empty when there is none or it cannot be read: then nothing is known. */
    static Optional<VaultState> read(Path file) throws IOException {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), VaultState.class));
        } catch (NoSuchFileException | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    void write(Path file, VaultKey key) throws IOException {
        AtomicFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(sealed(key)));
    }

    private VaultState sealed(VaultKey key) {
        return new VaultState(clean, schema, size, sha256, seq, seal, HexFormat.of().formatHex(seal(key)));
    }

    /** Whether it was written by somebody who holds the vault's key. */
    boolean genuine(VaultKey key) {
        return MessageDigest.isEqual(
                HexFormat.of().formatHex(seal(key)).getBytes(StandardCharsets.US_ASCII),
                mac.getBytes(StandardCharsets.US_ASCII));
    }

    boolean describes(ClosedFile file) {
        return clean && file.size() == size && file.sha256().equals(sha256);
    }

    private byte[] seal(VaultKey key) {
        var secret = key.derive("state");
        try {
            var hmac = Mac.getInstance("HmacSHA256");
            hmac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var text = String.join("\n", "1", "" + clean, "" + schema, "" + size, sha256, "" + seq, seal);
            return hmac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }
}
