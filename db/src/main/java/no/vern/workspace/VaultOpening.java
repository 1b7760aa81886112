package no.vern.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The way to an open vault: is the file as it was left, is it ours to read, is its schema this Vern's. Until that is
 * known nothing is written to it.
 */
final class VaultOpening {
    private final VaultFile file;
    private final VaultKey key;

    private VaultOpening(VaultFile file, VaultKey key) {
        this.file = file;
        this.key = key;
    }

    /** @param key taken over by the vault: overwritten when it closes */
    static Vault create(VaultFile file, VaultKey key, User user, Clock clock) {
        var opening = new VaultOpening(file, key);
        opening.migrate(Engine.NEW);
        opening.markInUse(AuditHead.NONE);
        return Vault.open(file, key, user, clock, false);
    }

    /**
     * @param key taken over by the vault: overwritten when it closes
     * @param found what the file holds now; computed meanwhile, since it needs no key
     * @throws WorkspaceDamaged when it is not as it was left, or cannot be read
     * @throws WorkspaceNewer when a newer Vern has written it
     */
    static Vault existing(VaultFile file, VaultKey key, User user, Clock clock, CompletableFuture<ClosedFile> found) {
        var opening = new VaultOpening(file, key);
        var stored = opening.examine(found);
        if (stored.schema() < Migrations.newest(file.name())) {
            opening.markInUse(stored.head());
            opening.migrate(Engine.EXISTING);
        }
        opening.markInUse(stored.head());
        return Vault.open(file, key, user, clock, false);
    }

    /** Opens without ever writing to it, e.g. a copy from a backup. */
    static Vault readOnly(VaultFile file, VaultKey key, User user, Clock clock) {
        new VaultOpening(file, key).readThrough();
        return Vault.open(file, key, user, clock, true);
    }

    private record Stored(int schema, AuditHead head) {}

    private Stored examine(CompletableFuture<ClosedFile> found) {
        try {
            if (!Files.exists(file.database())) {
                throw damaged();
            }
            var state = VaultState.read(file.state());
            if (state.isEmpty() || !state.get().genuine(key) || !state.get().clean()) {
                var stored = readThrough();
                return new Stored(stored.schema(),
                        state.filter(known -> known.genuine(key)).map(VaultState::head).orElse(stored.head()));
            }
            refuseNewer(state.get().schema());
            if (!state.get().describes(found.join())) {
                throw damaged();
            }
            return new Stored(state.get().schema(), state.get().head());
        } catch (IOException | CompletionException e) {
            throw damaged();
        }
    }

    /** Reads all of it, writing nothing: after an unclean end this is what tells a sound file from a damaged one. */
    private Stored readThrough() {
        var password = key.databasePassword();
        try (var connection = Engine.source(file, password, Engine.READ_ONLY).getConnection()) {
            if (Contents.foreign(connection)) {
                throw damaged();
            }
            var schema = Migrations.stored(connection);
            refuseNewer(schema);
            Contents.readAll(connection);
            return new Stored(schema, AuditTrail.head(Engine.sql(connection)));
        } catch (WorkspaceException e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            // Whatever the engine says of it: our own key was accepted, so the file is not as it should be.
            throw damaged();
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void refuseNewer(int stored) {
        var ours = Migrations.newest(file.name());
        if (stored > ours) {
            var prefix = Keyring.FORMAT + "." + file.name().word() + ".";
            throw new WorkspaceNewer(prefix + stored, prefix + ours);
        }
    }

    private void migrate(String options) {
        var password = key.databasePassword();
        try {
            Migrations.run(file.name(), Engine.source(file, password, options));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void markInUse(AuditHead head) {
        try {
            VaultState.inUse(Migrations.newest(file.name()), head).write(file.state(), key);
        } catch (IOException e) {
            throw WriteFailed.because(e, file.state());
        }
    }

    private WorkspaceDamaged damaged() {
        return WorkspaceFolder.at(file.folder()).damaged(file.database());
    }
}
