package no.vern.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/**
 * A vault's connections: one that writes, and a few that read and see what is committed. They are opened when needed;
 * after a failure of the file all are dropped, and the next one opens it anew.
 */
final class Connections {
    private static final int IDLE_READERS = 3;

    private final JdbcDataSource source;
    private final BlockingDeque<Connection> idle = new LinkedBlockingDeque<>(IDLE_READERS);
    private @Nullable Connection writer;

    Connections(JdbcDataSource source) {
        this.source = source;
    }

    /** Only for the thread that writes. */
    Connection writer() throws SQLException {
        var current = writer;
        if (current == null || current.isClosed()) {
            current = source.getConnection();
            current.setAutoCommit(false);
            writer = current;
        }
        return current;
    }

    boolean writerIsOpen() throws SQLException {
        return writer != null && !writer.isClosed();
    }

    /** A connection on which one transaction sees one state, whatever is written meanwhile. */
    Connection reader() throws SQLException {
        var known = idle.pollFirst();
        if (known != null && !known.isClosed()) {
            return known;
        }
        var reader = source.getConnection();
        try (var statement = reader.createStatement()) {
            statement.execute("set session characteristics as transaction isolation level snapshot");
        }
        reader.setAutoCommit(false);
        return reader;
    }

    void giveBack(Connection reader) throws SQLException {
        reader.rollback();
        if (!idle.offerFirst(reader)) {
            reader.close();
        }
    }

    /** Closes one that may be of no more use, and the idle ones with it: they are of the same file. */
    void discard(@Nullable Connection reader) {
        for (var other = reader; other != null; other = idle.poll()) {
            quietly(other::rollback);
            quietly(other::close);
        }
    }

    private interface Step {
        void take() throws SQLException;
    }

    private static void quietly(Step step) {
        try {
            step.take();
        } catch (SQLException e) {
            // The failure that led here is what the caller is told; that its connection fails too adds nothing.
            return;
        }
    }

    /**
     * Closes what is idle and the one that writes; the last to close closes the database.
     *
     * @param tidy whether a file with much left over is written anew
     */
    void close(boolean tidy) throws SQLException {
        for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
            reader.close();
        }
        var current = writer;
        writer = null;
        if (current != null) {
            if (tidy && Contents.wasteful(current)) {
                try (var statement = current.createStatement()) {
                    statement.execute("shutdown compact");
                }
            }
            current.close();
        }
    }

    /**
     * Undoes what the writer has begun. Only for the thread that writes.
     *
     * @param fileFailed then the database is ended as it is, writing nothing more
     */
    void undo(boolean fileFailed) {
        var current = writer;
        if (current == null) {
            return;
        }
        quietly(current::rollback);
        if (fileFailed) {
            writer = null;
            quietly(() -> {
                try (var statement = current.createStatement()) {
                    statement.execute("shutdown immediately");
                }
            });
            quietly(current::close);
            discard(idle.poll());
        }
    }
}
