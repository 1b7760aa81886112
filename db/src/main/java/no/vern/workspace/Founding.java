package no.vern.workspace;

import static no.vern.schema.register.Tables.ORGANISATION;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes a new workspace. The keyring is written last: until then the folder is none. */
final class Founding {
    private final Path path;
    private final KeyDerivation cost;
    private final Clock clock;

    Founding(Path path, KeyDerivation cost, Clock clock) {
        this.path = path;
        this.cost = cost;
        this.clock = clock;
    }

    Created create(String organisation, User first, char[] passphrase) {
        var user = Users.named(first);
        refuseName(organisation.strip());
        Secrets.refuseEmpty(passphrase);
        var folder = WorkspaceFolder.create(path);
        try {
            return locked(folder, organisation, user, passphrase);
        } catch (WriteFailed e) {
            clear(folder);
            throw e.ofNewWorkspace();
        }
    }

    private Created locked(WorkspaceFolder folder, String organisation, User user, char[] passphrase) {
        var lock = WorkspaceLock.take(folder.lock(), clock);
        try {
            return found(folder, lock, organisation, user, passphrase);
        } catch (RuntimeException e) {
            lock.close();
            clear(folder);
            throw e;
        }
    }

    private static void refuseName(String organisation) {
        if (organisation.isEmpty()) {
            throw new Refused(Refused.Reason.ORGANISATION_NAME_EMPTY);
        }
        if (organisation.length() > Users.NAME_LENGTH) {
            throw new Refused(Refused.Reason.ORGANISATION_NAME_LONG, Users.NAME_LENGTH);
        }
    }

    private Created found(
            WorkspaceFolder folder, WorkspaceLock lock, String organisation, User user, char[] passphrase) {
        var register = RecoveryCode.random(VaultName.REGISTER);
        var journal = RecoveryCode.random(VaultName.JOURNAL);
        try (var keys = VaultKeys.random()) {
            var held = keys.only(Users.vaultsOf(user.role()));
            var id = UUID.randomUUID();
            var keyring = new Keyring(
                    Keyring.FORMAT,
                    id,
                    List.of(KeyringEntry.of(user, passphrase, cost, held, id)),
                    List.of(KeyringEntry.of(register, cost, keys, id), KeyringEntry.of(journal, cost, keys, id)));
            var vaults = vaults(folder, keys, held, user);
            vaults.get(VaultName.REGISTER).write(write -> name(write, organisation));
            folder.writeKeyring(keyring);
            var session = new Session(folder, keyring, user, held, cost, clock, lock::close, Optional.empty());
            return new Created(new Workspace(session, vaults), register, journal);
        }
    }

    private Map<VaultName, Vault> vaults(WorkspaceFolder folder, VaultKeys keys, VaultKeys held, User user) {
        var open = new EnumMap<VaultName, Vault>(VaultName.class);
        for (var name : VaultName.values()) {
            var vault = VaultOpening.create(folder.vault(name), keys.need(name).copy(), user, clock);
            if (held.get(name).isPresent()) {
                open.put(name, vault);
            } else {
                vault.close();
            }
        }
        return open;
    }

    private static UUID name(Write write, String organisation) {
        var id = UuidCreator.getTimeOrderedEpoch();
        write.sql().insertInto(ORGANISATION)
                .set(ORGANISATION.ID, id)
                .set(ORGANISATION.VERSION, 1)
                .set(ORGANISATION.CREATED_AT, write.at())
                .set(ORGANISATION.UPDATED_AT, write.at())
                .set(ORGANISATION.NAME, organisation.strip())
                .execute();
        write.created("organisation", id, Map.of("name", organisation.strip()));
        return id;
    }

    /** Takes away what was begun, so that the same folder can be tried again. */
    private static void clear(WorkspaceFolder folder) {
        try {
            for (var vault : VaultName.values()) {
                Files.deleteIfExists(folder.vault(vault).database());
                Files.deleteIfExists(folder.vault(vault).state());
            }
            Files.deleteIfExists(folder.lock());
            Files.deleteIfExists(folder.attachments());
            Files.deleteIfExists(folder.backups());
        } catch (IOException e) {
            // The failure that led here is the one to tell; the folder is refused as not empty next time.
            return;
        }
    }
}
