package no.vern.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** {@code keyring.json}: the keyring and its SHA-256, so that a damaged file is known before a passphrase is tried. */
final class KeyringFile {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private KeyringFile() {}

    static void write(Path file, Keyring keyring) throws IOException {
        var content = JSON.valueToTree(keyring);
        var envelope = JSON.createObjectNode();
        envelope.set("keyring", content);
        envelope.put("sha256", digest(content));
        AtomicFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(envelope));
    }

    /**
     * @throws Unreadable when it is not what was written
     * @throws WorkspaceNewer when a newer Vern wrote it
     */
    static Keyring read(Path file) throws IOException, Unreadable {
        var bytes = Files.readAllBytes(file);
        try {
            var envelope = JSON.readTree(bytes);
            var content = envelope.path("keyring");
            if (!content.isObject() || !digest(content).equals(envelope.path("sha256").asText())) {
                throw new Unreadable();
            }
            var format = content.path("format").asInt();
            if (format > Keyring.FORMAT) {
                throw new WorkspaceNewer(String.valueOf(format), String.valueOf(Keyring.FORMAT));
            }
            return sound(JSON.treeToValue(content, Keyring.class));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new Unreadable();
        }
    }

    private static Keyring sound(Keyring keyring) throws Unreadable {
        keyring.users().forEach(KeyringEntry::user);
        var reasonable = !keyring.users().isEmpty()
                && keyring.users().stream().allMatch(entry -> entry.derivation().reasonable())
                && keyring.recovery().stream().allMatch(entry -> entry.derivation().reasonable());
        if (!reasonable) {
            throw new Unreadable();
        }
        return keyring;
    }

    private static String digest(JsonNode content) throws JsonProcessingException {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(JSON.writeValueAsBytes(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file is not a keyring, or not as it was written. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
    }
}
