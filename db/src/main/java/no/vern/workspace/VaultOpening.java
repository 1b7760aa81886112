package no.vern.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
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
        opening.migrate(Engine.FIRST);
        opening.markInUse(AuditHead.NONE);
        return Vault.open(file, key, user, clock, new Anchor(AuditHead.NONE, true));
    }

    /**
     * @param key taken over by the vault: overwritten when it closes
     * @param found what the file holds now; computed meanwhile, since it needs no key
     * @throws WorkspaceDamaged when it is not as it was left, or cannot be read
     * @throws WorkspaceNewer when a newer Vern has written it
     */
    static Vault existing(VaultFile file, VaultKey key, User user, Clock clock, CompletableFuture<ClosedFile> found) {
        var opening = new VaultOpening(file, key);
        var state = opening.state();
        var schema = opening.examine(state, found);
        var anchor = state.map(known -> new Anchor(known.head(), true)).orElse(new Anchor(AuditHead.NONE, false));
        opening.markInUse(anchor.head());
        if (schema < Migrations.newest(file.name())) {
            opening.upgrade();
        }
        var vault = Vault.open(file, key, user, clock, anchor);
        if (file.name() == VaultName.REGISTER) {
            UntoldChanges.tell(vault);
        }
        return vault;
    }

    /**
     * Opens a copy for reading. One that an older Vern made is first brought to this Vern's schema.
     *
     * @param files where its sealed files are; not asked for when the copy had its attachments in itself
     */
    static Vault readOnly(VaultFile copy, VaultKey key, User user, Clock clock, Path files) {
        var opening = new VaultOpening(copy, key);
        var older = opening.readThrough().schema() < Migrations.newest(copy.name());
        var moved = older && opening.upgrade();
        return Vault.openReadOnly(copy, key, user, clock, moved ? copy.sealed() : files);
    }

    /** Reads all of a closed file, writing nothing. */
    static Stored read(VaultFile file, VaultKey key) {
        return new VaultOpening(file, key).readThrough();
    }

    /**
     * What a file holds.
     *
     * @param rows by table
     */
    record Stored(int schema, AuditHead head, Map<String, Long> rows) {}

    /** What is known of the file, if somebody with the vault's key wrote it. */
    private Optional<VaultState> state() {
        try {
            return VaultState.read(file.state()).filter(known -> known.genuine(key));
        } catch (IOException e) {
            throw damaged();
        }
    }

    /** Finds the number of its newest migration, and whether it is sound: by its digest, or else by reading it all. */
    private int examine(Optional<VaultState> state, CompletableFuture<ClosedFile> found) {
        if (!Files.exists(file.database())) {
            throw damaged();
        }
        if (state.isEmpty() || !state.get().clean()) {
            var stored = readThrough();
            Renewal.of(file, key, stored, state.isPresent());
            return stored.schema();
        }
        refuseNewer(state.get().schema());
        try {
            if (state.get().describes(found.join())) {
                return state.get().schema();
            }
        } catch (CompletionException e) {
            throw damaged();
        }
        throw damaged();
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
            var rows = Contents.readAll(connection);
            return new Stored(schema, AuditTrail.head(Engine.sql(connection)), rows);
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

    /**
     * Brings the file to this Vern's schema. What was moved out of the database leaves it large: then it is written
     * anew, without what was moved.
     *
     * @return whether attachments were moved out of it
     */
    private boolean upgrade() {
        var moved = moved();
        migrate(Engine.EXISTING);
        if (moved) {
            Renewal.of(file, key, readThrough(), false);
        }
        return moved;
    }

    private boolean moved() {
        var password = key.databasePassword();
        try (var connection = Engine.source(file, password, Engine.EXISTING).getConnection()) {
            return AttachmentMove.run(connection, new SealedFolder(file.sealed(), file.name()));
        } catch (IOException e) {
            throw WriteFailed.because(e, file.sealed());
        } catch (SQLException | RuntimeException e) {
            throw Failures.told(e, file);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void migrate(String options) {
        var password = key.databasePassword();
        try {
            Migrations.run(file.name(), Engine.source(file, password, options));
        } catch (RuntimeException e) {
            throw Failures.told(e, file);
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
