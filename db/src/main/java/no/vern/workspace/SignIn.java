package no.vern.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The way from a folder and a secret to an open workspace. */
final class SignIn {
    private final WorkspaceFolder folder;
    private final Keyring keyring;
    private final Clock clock;

    private SignIn(WorkspaceFolder folder, Clock clock) {
        this.folder = folder;
        this.keyring = folder.readKeyring();
        this.clock = clock;
    }

    private interface Step {
        Workspace take(SignIn signIn, Runnable release);
    }

    private static Workspace at(WorkspaceFolder folder, Clock clock, Step step) {
        var lock = WorkspaceLock.take(folder.lock(), clock);
        try {
            return step.take(new SignIn(folder, clock), lock::close);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    static Workspace withPassphrase(WorkspaceFolder folder, @Nullable String name, char[] passphrase, Clock clock) {
        return at(folder, clock, (signIn, release) -> {
            var entry = signIn.entry(name);
            var found = signIn.found(entry);
            return signIn.open(entry, signIn.tried(entry, passphrase), found, release);
        });
    }

    /** Sets a new passphrase for the user, whose vaults the codes open between them. */
    static Workspace withCodes(
            WorkspaceFolder folder, String name, List<RecoveryCode> codes, char[] passphrase, Clock clock) {
        Secrets.refuseEmpty(passphrase);
        return at(folder, clock, (signIn, release) -> {
            var entry = signIn.entry(name);
            var keys = signIn.unlock(codes, entry);
            new PassphraseCheck(folder, clock).forgive(entry);
            var renewed = KeyringEntry.of(
                    entry.user(), passphrase, KeyDerivation.STANDARD, keys, signIn.keyring.workspace());
            var workspace = signIn.open(entry, keys, signIn.found(entry), release);
            try {
                workspace.users().renewed(renewed, "passphrase recovered");
                return workspace;
            } catch (RuntimeException e) {
                workspace.close();
                throw e;
            }
        });
    }

    /** Reads the newest backup, for somebody who cannot open the workspace itself because another has it open. */
    static Workspace readingBackup(
            WorkspaceFolder folder, @Nullable String name, char[] passphrase, Clock clock) {
        var signIn = new SignIn(folder, clock);
        var entry = signIn.entry(name);
        var keys = signIn.tried(entry, passphrase);
        var copy = BackupReading.newest(folder);
        var vaults = new EnumMap<VaultName, Vault>(VaultName.class);
        try {
            for (var vault : keys.vaults()) {
                vaults.put(vault, VaultOpening.readOnly(
                        copy.folder().vault(vault), keys.need(vault).copy(), entry.user(), clock, copy.sealed()));
            }
        } catch (RuntimeException e) {
            vaults.values().forEach(Vault::close);
            keys.close();
            copy.close();
            throw e;
        }
        var session = new Session(folder, signIn.keyring, entry.user(), keys, KeyDerivation.STANDARD, clock,
                copy::close, Optional.of(copy.made()));
        return new Workspace(session, vaults);
    }

    private KeyringEntry entry(@Nullable String name) {
        if (name == null) {
            return keyring.defaultEntry();
        }
        return keyring.find(name).orElseThrow(() -> new Refused(Refused.Reason.USER_UNKNOWN, name));
    }

    private VaultKeys tried(KeyringEntry entry, char[] passphrase) {
        return new PassphraseCheck(folder, clock).open(keyring, entry, passphrase);
    }

    private VaultKeys unlock(List<RecoveryCode> codes, KeyringEntry entry) {
        var keys = new VaultKeys(Map.of());
        for (var code : codes) {
            keys = keys.and(Secrets.open(keyring, code, folder));
        }
        for (var vault : entry.keys().keySet()) {
            if (keys.get(vault).isEmpty()) {
                throw new Refused(vault == VaultName.REGISTER
                        ? Refused.Reason.RECOVERY_CODE_MISSING_REGISTER
                        : Refused.Reason.RECOVERY_CODE_MISSING_JOURNAL);
            }
        }
        return keys.only(Set.copyOf(entry.keys().keySet()));
    }

    /** What the vaults' files hold, read while the key is derived: neither needs the other. */
    private Map<VaultName, CompletableFuture<ClosedFile>> found(KeyringEntry entry) {
        var found = new EnumMap<VaultName, CompletableFuture<ClosedFile>>(VaultName.class);
        entry.keys().keySet().forEach(vault ->
                found.put(vault, CompletableFuture.supplyAsync(() -> found(folder.vault(vault)))));
        return found;
    }

    private static ClosedFile found(VaultFile file) {
        try {
            var clean = VaultState.read(file.state()).filter(VaultState::clean).isPresent();
            return clean ? ClosedFile.of(file.database()) : new ClosedFile(0, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Workspace open(KeyringEntry entry, VaultKeys keys, Map<VaultName, CompletableFuture<ClosedFile>> found,
            Runnable release) {
        keepBeforeUpgrade(found);
        var vaults = new EnumMap<VaultName, Vault>(VaultName.class);
        try {
            found.forEach((name, file) -> vaults.put(name, VaultOpening.existing(
                    folder.vault(name), keys.need(name).copy(), entry.user(), clock, file)));
        } catch (RuntimeException e) {
            vaults.values().forEach(Vault::close);
            keys.close();
            throw e;
        }
        var session = new Session(
                folder, keyring, entry.user(), keys, KeyDerivation.STANDARD, clock, release, Optional.empty());
        return new Workspace(session, vaults);
    }

    /** A file that is damaged or was not closed in order is not kept for sound; opening it says so. */
    private void keepBeforeUpgrade(Map<VaultName, CompletableFuture<ClosedFile>> found) {
        var older = false;
        for (var vault : found.keySet()) {
            try {
                var state = VaultState.read(folder.vault(vault).state());
                if (state.isEmpty() || !state.get().describes(found.get(vault).join())) {
                    return;
                }
                older |= state.get().schema() < Migrations.newest(vault);
            } catch (IOException | CompletionException e) {
                return;
            }
        }
        if (older) {
            Backup.ofClosed(folder, keyring, clock);
        }
    }
}
