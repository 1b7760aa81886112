package no.vern.workspace;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Who is signed in to which workspace, and what they hold. */
final class Session implements AutoCloseable {
    private final WorkspaceFolder folder;
    private final Runnable release;
    private final Optional<Instant> asOf;
    private final User user;
    private final VaultKeys keys;
    private final KeyDerivation cost;
    private final Clock clock;
    private final AtomicBoolean ended = new AtomicBoolean();
    private Keyring keyring;

    /**
     * @param keys taken over: overwritten on close
     * @param release run on close, e.g. to let others in
     * @param asOf the moment of the backup that is read; empty for the workspace itself
     */
    Session(WorkspaceFolder folder, Keyring keyring, User user, VaultKeys keys, KeyDerivation cost, Clock clock,
            Runnable release, Optional<Instant> asOf) {
        this.folder = folder;
        this.release = release;
        this.asOf = asOf;
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

    Optional<Instant> asOf() {
        return asOf;
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

    /** True for the one who ends it. */
    boolean end() {
        return ended.compareAndSet(false, true);
    }

    @Override
    public void close() {
        keys.close();
        release.run();
    }
}
