package no.vern.workspace;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What one passphrase or one recovery code opens.
 *
 * @param name the user's name; empty for a recovery code
 * @param role the user's role, or {@link #RECOVERY}
 * @param verifier tells a right passphrase from a wrong one, so that a damaged entry is not taken for either
 * @param keys the vault keys, each wrapped with workspace, name, role and vault as its label
 */
record KeyringEntry(
        String name, String role, KeyDerivation derivation, byte[] verifier, Map<VaultName, WrappedKey> keys) {
    static final String RECOVERY = "RECOVERY";

    private static final int HALF = 32;

    static KeyringEntry of(User user, char[] passphrase, KeyDerivation cost, VaultKeys keys, UUID workspace) {
        return of(user.name(), user.role().name(), passphrase, cost, keys, workspace);
    }

    static KeyringEntry of(RecoveryCode code, KeyDerivation cost, VaultKeys keys, UUID workspace) {
        try (var one = keys.only(Set.of(code.vault()))) {
            var secret = code.secret();
            try {
                return of("", RECOVERY, secret, cost, one, workspace);
            } finally {
                Arrays.fill(secret, '\0');
            }
        }
    }

    private static KeyringEntry of(
            String name, String role, char[] secret, KeyDerivation cost, VaultKeys keys, UUID workspace) {
        var derivation = cost.salted();
        var derived = derivation.derive(secret);
        var wrapping = Arrays.copyOf(derived, HALF);
        var wrapped = new EnumMap<VaultName, WrappedKey>(VaultName.class);
        for (var vault : keys.vaults()) {
            wrapped.put(vault, WrappedKey.wrap(keys.need(vault), wrapping, label(workspace, name, role, vault)));
        }
        var verifier = Arrays.copyOfRange(derived, HALF, derived.length);
        Arrays.fill(derived, (byte) 0);
        Arrays.fill(wrapping, (byte) 0);
        return new KeyringEntry(name, role, derivation, verifier, wrapped);
    }

    User user() {
        return new User(name, UserRole.valueOf(role));
    }

    boolean holds(VaultName vault) {
        return keys.containsKey(vault);
    }

    /**
     * The keys; empty when the secret is wrong.
     *
     * @throws TamperedEntry when the secret is right and yet a key does not open under this entry's labels
     */
    Optional<VaultKeys> open(char[] secret, UUID workspace) throws TamperedEntry {
        var derived = derivation.derive(secret);
        var wrapping = Arrays.copyOf(derived, HALF);
        try {
            if (!MessageDigest.isEqual(verifier, Arrays.copyOfRange(derived, HALF, derived.length))) {
                return Optional.empty();
            }
            var opened = new EnumMap<VaultName, VaultKey>(VaultName.class);
            for (var vault : keys.keySet()) {
                opened.put(vault, keys.get(vault).unwrap(wrapping, label(workspace, name, role, vault))
                        .orElseThrow(TamperedEntry::new));
            }
            return Optional.of(new VaultKeys(opened));
        } finally {
            Arrays.fill(derived, (byte) 0);
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    /** Length-prefixed, so that no two labels run together. */
    static byte[] label(UUID workspace, String name, String role, VaultName vault) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (var part : List.of("vern keyring 1", workspace.toString(), name, role, vault.word())) {
                var encoded = part.getBytes(StandardCharsets.UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The secret is right, the entry is not as it was written. */
    static final class TamperedEntry extends Exception {
        private static final long serialVersionUID = 1;
    }
}
