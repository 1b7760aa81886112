package no.vern.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/** Vaults and workspaces for tests: real encrypted H2 files, without the cost of a real key derivation. */
public final class TestVaults {
    private static final KeyDerivation CHEAP = new KeyDerivation(64, 1, 1, new byte[0]);

    private TestVaults() {}

    /** A register vault in the folder, opened by an advisor. */
    public static Vault register(Path folder) {
        return register(folder, Clock.systemUTC());
    }

    public static Vault register(Path folder, Clock clock) {
        return vault(folder, VaultName.REGISTER, new User("Advisor", UserRole.ADVISOR), clock);
    }

    /** A journal vault in the folder, opened by a nurse. */
    public static Vault journal(Path folder) {
        return vault(folder, VaultName.JOURNAL, new User("Nurse", UserRole.NURSE), Clock.systemUTC());
    }

    /** A new workspace whose passphrases cost nothing to try; otherwise as {@link Workspace#create}. */
    public static Created workspace(Path folder, User first, String passphrase, Clock clock) {
        return new Founding(folder, CHEAP, clock).create("Organisation", first, passphrase.toCharArray());
    }

    public static Created workspace(Path folder, User first, String passphrase) {
        return workspace(folder, first, passphrase, Clock.systemUTC());
    }

    static VaultKey key() {
        var secret = new byte[VaultKey.BYTES];
        Arrays.fill(secret, (byte) 0xab);
        return new VaultKey(secret);
    }

    static Vault vault(Path folder, VaultName name, User user, Clock clock) {
        var file = new VaultFile(folder.toAbsolutePath(), name);
        if (!Files.exists(file.database())) {
            return VaultOpening.create(file, key(), user, clock);
        }
        return VaultOpening.existing(file, key(), user, clock, CompletableFuture.supplyAsync(() -> found(file)));
    }

    private static ClosedFile found(VaultFile file) {
        try {
            return ClosedFile.of(file.database());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
