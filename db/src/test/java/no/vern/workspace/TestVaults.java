package no.vern.workspace;

import java.nio.file.Path;
import java.time.Clock;

/** Vaults for tests: a real encrypted H2 file, without the cost of a passphrase. */
public final class TestVaults {
    private static final String KEY = "ab".repeat(32);

    private TestVaults() {}

    /** A register vault in the folder, opened by an advisor. */
    public static Vault register(Path folder) {
        return register(folder, Clock.systemUTC());
    }

    public static Vault register(Path folder, Clock clock) {
        return Vault.open(folder.resolve("register"), KEY, "register", new User("Advisor", UserRole.ADVISOR), clock);
    }
}
