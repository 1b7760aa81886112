package no.vern.workspace;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder with everything in it, open for one user. Passphrases stay the caller's to overwrite; each static method
 * fails with a {@link WorkspaceException} that has a sentence for the user.
 */
public final class Workspace implements AutoCloseable {
    private final Session session;
    private final Map<VaultName, Vault> vaults;
    private final Users users;
    private final Backup backup;

    Workspace(Session session, Map<VaultName, Vault> vaults) {
        this.session = session;
        this.vaults = vaults;
        this.users = new Users(session, vaults.get(VaultName.REGISTER));
        this.backup = new Backup(session, vaults);
    }

    /**
     * Makes both vaults in a folder that is empty or not there yet, and opens them for the first user.
     *
     * @throws Refused when the folder has something in it or cannot be used, when a name or passphrase is empty,
     *     or when a name is too long
     */
    public static Created create(Path folder, String organisation, User first, char[] passphrase) {
        return create(folder, organisation, first, passphrase, Clock.systemUTC());
    }

    public static Created create(Path folder, String organisation, User first, char[] passphrase, Clock clock) {
        return new Founding(folder, KeyDerivation.STANDARD, clock).create(organisation, first, passphrase);
    }

    /**
     * Opens for a user.
     *
     * @param userName who signs in; null: the only user, or the first advisor
     * @throws WrongPassphrase also while the wait after several wrong ones is not over
     * @throws WorkspaceInUse when another window or process has it open
     * @throws WorkspaceDamaged when a file is not as Vern left it; nothing was written to it
     * @throws WorkspaceNewer when a newer Vern has written it; it is untouched
     * @throws NotAWorkspace when the folder has no keyring
     * @throws Refused when there is no such user
     */
    public static Workspace open(Path folder, @Nullable String userName, char[] passphrase) {
        return open(folder, userName, passphrase, Clock.systemUTC());
    }

    public static Workspace open(Path folder, @Nullable String userName, char[] passphrase, Clock clock) {
        return SignIn.withPassphrase(WorkspaceFolder.existing(folder), userName, passphrase, clock);
    }

    /**
     * Does beforehand what takes time when a workspace is opened for the first time in a process and has nothing to do
     * with which: e.g. while the user types the passphrase. Needs no folder and leaves nothing behind.
     */
    public static void makeReady() {
        try {
            Engine.warmUp();
        } catch (SQLException e) {
            // Whatever it is, opening will meet it, too, and has the words for it.
            return;
        }
    }

    /**
     * Opens the newest verified backup for reading, when another process has the workspace open: reading along in a file
     * that somebody else writes is not safe, so what is shown is as of {@link #asOf}.
     *
     * @throws Refused when there is no backup yet
     */
    public static Workspace openReadOnly(Path folder, @Nullable String userName, char[] passphrase) {
        return openReadOnly(folder, userName, passphrase, Clock.systemUTC());
    }

    public static Workspace openReadOnly(Path folder, @Nullable String userName, char[] passphrase, Clock clock) {
        return SignIn.readingBackup(WorkspaceFolder.existing(folder), userName, passphrase, clock);
    }

    /**
     * Sets a new passphrase for a user by recovery codes, and opens for them. A nurse needs the codes of both vaults,
     * others the register's.
     *
     * @throws Refused when a code is not this workspace's, or one is missing
     */
    public static Workspace recover(Path folder, String userName, List<RecoveryCode> codes, char[] newPassphrase) {
        return recover(folder, userName, codes, newPassphrase, Clock.systemUTC());
    }

    public static Workspace recover(
            Path folder, String userName, List<RecoveryCode> codes, char[] newPassphrase, Clock clock) {
        return SignIn.withCodes(WorkspaceFolder.existing(folder), userName, codes, newPassphrase, clock);
    }

    /** Who can sign in, for the unlock screen; needs no passphrase. The first is the one that null stands for. */
    public static List<User> usersOf(Path folder) {
        var keyring = WorkspaceFolder.existing(folder).readKeyring();
        var first = keyring.defaultEntry();
        return Stream.concat(
                        Stream.of(first), keyring.users().stream().filter(entry -> entry != first))
                .map(KeyringEntry::user)
                .toList();
    }

    public Path folder() {
        return session.folder().path();
    }

    /** Whether the folder lies where it is in danger, for a warning. */
    public WorkspacePlace place() {
        return WorkspacePlace.of(folder());
    }

    /** Who is signed in. */
    public User user() {
        return session.user();
    }

    /** The moment of the backup that is read; empty when the workspace itself is open. */
    public Optional<Instant> asOf() {
        return session.asOf();
    }

    public Vault register() {
        return vaults.get(VaultName.REGISTER);
    }

    /** The journal, when the user holds its key: nurses only. */
    public Optional<Vault> journal() {
        return Optional.ofNullable(vaults.get(VaultName.JOURNAL));
    }

    public Users users() {
        return users;
    }

    public Backup backup() {
        return backup;
    }

    /** Reads everything that the user may open, from the first row to the last. Takes seconds in a large workspace. */
    public CheckReport check() {
        return new Check(session.folder(), vaults).report();
    }

    /**
     * Closes the vaults in order, makes a backup if anything was written since the last, overwrites the keys, and lets
     * others in.
     *
     * @throws WriteFailed when the backup did not reach the disk; the workspace is closed all the same, and what was
     *     saved is saved
     */
    @Override
    public void close() {
        if (!session.end()) {
            return;
        }
        try {
            if (closeVaults()) {
                backup.makeOfClosed();
            }
        } catch (WriteFailed e) {
            // Every save was durable before it was confirmed: what did not reach the disk now is the backup.
            throw e.ofBackup();
        } finally {
            session.close();
        }
    }

    /** Closes every vault, also when one fails; returns whether there is something to back up. */
    private boolean closeVaults() {
        try {
            return asOf().isEmpty() && backup.changed();
        } finally {
            RuntimeException failure = null;
            for (var vault : vaults.values()) {
                try {
                    vault.close();
                } catch (RuntimeException e) {
                    failure = e;
                }
            }
            if (failure != null) {
                throw failure;
            }
        }
    }
}
