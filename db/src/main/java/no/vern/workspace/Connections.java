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

    /** For one that may be of no more use. */
    void discard(Connection reader) {
        try {
            reader.rollback();
            reader.close();
        } catch (SQLException e) {
            // Closed under our hands already; the failure that led here is what the caller is told.
            return;
        }
    }

    /** Closes what is idle and the one that writes; the last to close closes the database. */
    void close() throws SQLException {
        for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
            reader.close();
        }
        var current = writer;
        writer = null;
        if (current != null) {
            current.close();
        }
    }

    /** Drops the idle ones after a failure. */
    void dropReaders() {
        for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
            discard(reader);
        }
    }

    /** Drops all after a failure. Only for the thread that writes. */
    void drop() {
        dropReaders();
        var current = writer;
        writer = null;
        if (current != null) {
            discard(current);
        }
    }
}
