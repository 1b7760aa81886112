package no.vern.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Until schema 9 the bytes of attachments were rows of {@code attachment_part}. They are moved into sealed files before
 * the migration drops that table, one by one: a file is on disk and read back before its key is stored, so that a kill at
 * any point costs the work on one file and is begun again at the next opening.
 */
final class AttachmentMove {
    private static final String THERE = """
            select count(*) from information_schema.tables
            where table_schema = 'PUBLIC' and table_name = 'ATTACHMENT_PART'""";

    /** As in V009, which finds it there. */
    private static final String SEALED_FILE = """
            create table if not exists sealed_file (
                id     uuid          not null primary key,
                secret varbinary(32) not null
            )""";

    private final Connection connection;
    private final SealedFolder folder;

    private AttachmentMove(Connection connection, SealedFolder folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /**
     * Whether there was anything to move; the rows stay until the migration drops them.
     *
     * @throws WriteFailed when the disk did not take it; everything is as it was
     */
    static boolean run(Connection connection, SealedFolder folder) throws SQLException, IOException {
        return new AttachmentMove(connection, folder).run();
    }

    private boolean run() throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            try (var found = statement.executeQuery(THERE)) {
                found.next();
                if (found.getInt(1) == 0) {
                    return false;
                }
            }
            statement.execute(SEALED_FILE);
        }
        var all = ids("select id from attachment order by id");
        var moved = ids("select id from sealed_file");
        for (var id : all) {
            if (!moved.contains(id) || !Files.exists(folder.file(id))) {
                move(id);
            }
        }
        // The keys reach the disk before the rows leave it.
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
        return !all.isEmpty();
    }

    private List<UUID> ids(String query) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private void move(UUID id) throws SQLException, IOException {
        var secret = folder.write(id, out -> copy(id, out));
        try (var written = folder.open(id, secret)) {
            written.transferTo(OutputStream.nullOutputStream());
        }
        try (var merge = connection.prepareStatement("merge into sealed_file (id, secret) key (id) values (?, ?)")) {
            merge.setObject(1, id);
            merge.setBytes(2, secret);
            merge.execute();
        }
    }

    /** One row at a time: all of them at once would be held in memory, or laid aside in a file. */
    private void copy(UUID id, OutputStream out) throws IOException {
        try (var statement = connection.createStatement();
                var parts = connection.prepareStatement(
                        "select content from attachment_part where attachment_id = ? order by part")) {
            statement.execute("set lazy_query_execution 1");
            parts.setObject(1, id);
            try (var rows = parts.executeQuery()) {
                while (rows.next()) {
                    out.write(rows.getBytes(1));
                }
            } finally {
                statement.execute("set lazy_query_execution 0");
            }
        } catch (SQLException e) {
            // Not the file's fault: told from a disk that is full by who asked for the move.
            throw new IllegalStateException(e);
        }
    }
}
