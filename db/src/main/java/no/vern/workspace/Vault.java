package no.vern.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * One encrypted H2 database: read it, or write to it in one durable transaction. Safe for use by several threads;
 * reads do not wait for a write.
 */
public final class Vault implements AutoCloseable {
    private final VaultFile file;
    private final VaultKey key;
    private final User user;
    private final Clock clock;
    private final boolean readOnly;
    private final char[] password;
    private final Connections connections;
    private final VaultThreads threads;
    private final TrailPosition trail;
    private final SealedFiles files;
    private volatile long writes;
    private volatile boolean closed;

    private Vault(VaultFile file, VaultKey key, User user, Clock clock, Anchor anchor, boolean readOnly, Path files) {
        this.file = file;
        this.key = key;
        this.user = user;
        this.clock = clock;
        this.readOnly = readOnly;
        this.password = key.databasePassword();
        this.connections =
                new Connections(Engine.source(file, password, readOnly ? Engine.READ_ONLY : Engine.EXISTING));
        this.threads = new VaultThreads(file.name());
        this.trail = new TrailPosition(file, key, clock, anchor);
        this.files = new SealedFiles(this, new SealedFolder(files, file.name()), readOnly);
    }

    /**
     * Opens a file that {@link VaultOpening} has found in order; its schema is this Vern's.
     *
     * @param key taken over: overwritten on close
     */
    static Vault open(VaultFile file, VaultKey key, User user, Clock clock, Anchor anchor) {
        var vault = new Vault(file, key, user, clock, anchor, false, file.sealed()).opened();
        if (!anchor.genuine()) {
            vault.write(write -> {
                write.event("anchor missing", "audit", null, Map.of());
                return null;
            });
        }
        return vault;
    }

    /** @param files where its sealed files are, which need not be beside it */
    static Vault openReadOnly(VaultFile file, VaultKey key, User user, Clock clock, Path files) {
        return new Vault(file, key, user, clock, new Anchor(AuditHead.NONE, true), true, files).opened();
    }

    private Vault opened() {
        try {
            threads.write(() -> {
                var connection = writer();
                if (Contents.foreign(connection)) {
                    throw WorkspaceFolder.at(file.folder()).damaged(file.database());
                }
                // Not when somebody put the file back: what its rows do not keep, those of a newer one may.
                if (!readOnly && trail.anchor().genuine() && file.name() == VaultName.REGISTER) {
                    files.sweep(Engine.sql(connection));
                    connection.rollback();
                }
                return null;
            });
            return this;
        } catch (Exception e) {
            threads.close();
            connections.undo(true);
            throw Failures.told(e, file);
        }
    }

    public VaultName name() {
        return file.name();
    }

    boolean isReadOnly() {
        return readOnly;
    }

    /** The register's files; the journal has none yet. */
    public SealedFiles files() {
        return files;
    }

    VaultFile file() {
        return file;
    }

    VaultKey key() {
        return key;
    }

    /**
     * Runs queries on one state of the vault, whatever is written meanwhile. The result must not need the database any
     * more (no open cursor). Not inside a write: {@link Write#sql()} is for that.
     *
     * @throws VaultClosed when the workspace was locked or closed
     * @throws WorkspaceDamaged when the file cannot be read
     */
    public <T extends @Nullable Object> T read(Function<DSLContext, T> query) {
        return readAhead(query).get();
    }

    /**
     * Begins what {@link #read} does and does not wait, so that the caller can work on what was read before.
     *
     * @return waits for the result, or throws as {@link #read} does
     */
    public <T extends @Nullable Object> Supplier<T> readAhead(Function<DSLContext, T> query) {
        return threads.read(() -> {
            refuseClosed();
            Connection reader = null;
            try {
                reader = connections.reader();
                var result = query.apply(Engine.sql(reader));
                connections.giveBack(reader);
                return result;
            } catch (Throwable e) {
                connections.discard(reader);
                throw told(e);
            }
        });
    }

    /**
     * Runs one transaction; when this returns, it is on disk. What the work throws undoes it all. One at a time.
     *
     * @throws WriteFailed when the disk did not take it: then it is not saved
     * @throws VaultClosed when the workspace was locked or closed
     */
    public <T extends @Nullable Object> T write(Function<Write, T> work) {
        if (readOnly) {
            throw new WriteFailed(WriteFailed.Reason.READ_ONLY);
        }
        return threads.write(() -> {
            refuseClosed();
            try {
                var connection = writer();
                var sql = Engine.sql(connection);
                var write = new Write(sql, user, clock.instant().truncatedTo(ChronoUnit.MICROS), trail.head().seq());
                var result = work.apply(write);
                var head = AuditTrail.append(sql, trail.head(), write.entries());
                commit(connection);
                writes++;
                trail.moved(head);
                return result;
            } catch (Throwable e) {
                connections.undo(Failures.ofTheFile(e));
                throw told(e);
            }
        });
    }

    /** Committing alone leaves the last pages to the system's cache; the checkpoint brings them to the disk. */
    private static void commit(Connection connection) throws SQLException {
        connection.commit();
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    private Connection writer() throws SQLException {
        var wasOpen = connections.writerIsOpen();
        var writer = connections.writer();
        if (!wasOpen) {
            var sql = Engine.sql(writer);
            trail.found(AuditTrail.head(sql), AuditTrail.holds(sql, trail.anchor().head()));
            writer.rollback();
        }
        return writer;
    }

    private void refuseClosed() {
        if (closed) {
            throw new VaultClosed();
        }
    }

    private RuntimeException told(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return Failures.told(thrown, file);
    }

    /** Work on a file that holds all that was written, while nothing is written to it. */
    interface AtRest<T> {
        T with(Connection connection) throws SQLException, IOException;
    }

    /** Runs while the file is at rest: reads go on, writes wait. */
    <T> T atRest(AtRest<T> work) throws IOException {
        return threads.write(() -> {
            refuseClosed();
            try {
                var connection = writer();
                commit(connection);
                var result = work.with(connection);
                connection.rollback();
                return result;
            } catch (SQLException e) {
                throw told(e);
            }
        });
    }

    /** Where the trail stands; waits for a write that is running. */
    AuditHead head() {
        return threads.write(trail::head);
    }

    /** How many transactions were written since it was opened. */
    long writes() {
        return writes;
    }

    /** Where the trail was known to stand when this vault was opened. */
    Anchor anchor() {
        return trail.anchor();
    }

    /**
     * Waits for what is running, closes the file in order and notes how it was left. Nothing is possible afterwards.
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        try {
            threads.write(() -> {
                closed = true;
                return null;
            });
            threads.close();
            connections.close(!readOnly);
            if (!readOnly) {
                trail.closed();
            }
        } catch (IOException e) {
            throw WriteFailed.because(e, file.database());
        } catch (SQLException e) {
            throw told(e);
        } finally {
            Arrays.fill(password, '\0');
            key.close();
        }
    }
}
