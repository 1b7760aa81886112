package no.vern.workspace;

import java.time.Clock;

/** Who is signed in to which workspace, and what they hold. */
final class Session implements AutoCloseable {
    private final WorkspaceFolder folder;
    private final WorkspaceLock lock;
    private final User user;
    private final VaultKeys keys;
    private final KeyDerivation cost;
    private final Clock clock;
    private Keyring keyring;

    /** Takes lock and keys over: they are released and overwritten on close. */
    Session(WorkspaceFolder folder, WorkspaceLock lock, Keyring keyring, User user, VaultKeys keys,
            KeyDerivation cost, Clock clock) {
        this.folder = folder;
        this.lock = lock;
        this.keyring = keyring;
        this.user = user;
        this.keys = keys;
        this.cost = cost;
        this.clock = clock;
    }

    WorkspaceFolder folder() {
        return folder;
    }

    User user() {
        return user;
    }

    VaultKeys keys() {
        return keys;
    }

    KeyDerivation cost() {
        return cost;
    }

    Clock clock() {
        return clock;
    }

    synchronized Keyring keyring() {
        return keyring;
    }

    synchronized void store(Keyring changed) {
        folder.writeKeyring(changed);
        keyring = changed;
    }

    @Override
    public void close() {
        keys.close();
        lock.close();
    }
}
