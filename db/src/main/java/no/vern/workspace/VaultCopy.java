package no.vern.workspace;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Copies an open vault, as it is at one moment, into a new file under the same key: small, without what the old one
 * had left over, and made without holding up who works. Reading every row of the one and writing it to the other also
 * shows damage that ordinary queries pass by.
 */
final class VaultCopy {
    private static final String COMPRESSED = Engine.NEW + ";COMPRESS=TRUE";
    private static final int BATCH = 500;

    /** Indexes and references are cheaper made over all rows than kept row by row. */
    private static final Pattern LATER = Pattern.compile("^CREATE (UNIQUE )?(NULLS \\w+ )?INDEX| FOREIGN KEY| UNIQUE");

    private final Connection from;
    private final Connection to;

    private VaultCopy(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    /**
     * @param rows by table, counted in the source at that moment
     * @param head where the trail stood at that moment
     */
    record Made(Map<String, Long> rows, AuditHead head) {}

    static Made make(Vault vault, VaultFile target) {
        return vault.read(sql -> sql.connectionResult(from -> make(from, target, vault.key())));
    }

    /** @param from not committing by itself, and seeing one state whatever is written meanwhile */
    static Made make(Connection from, VaultFile target, VaultKey key) throws SQLException {
        var password = key.databasePassword();
        try (var to = Engine.source(target, password, COMPRESSED).getConnection()) {
            return new VaultCopy(from, to).copy();
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private Made copy() throws SQLException {
        to.setAutoCommit(false);
        var schema = schema();
        for (var statement : schema) {
            if (!LATER.matcher(statement).find()) {
                execute(to, statement);
            }
        }
        // The script ended its own transaction; from here on, one state of everything.
        from.rollback();
        var rows = new TreeMap<String, Long>();
        for (var table : Contents.tables(from)) {
            rows.put(table, copy(table));
            to.commit();
        }
        for (var statement : schema) {
            if (LATER.matcher(statement).find()) {
                execute(to, statement);
            }
        }
        var head = AuditTrail.head(Engine.sql(from));
        execute(to, "checkpoint sync");
        return new Made(rows, head);
    }

    private List<String> schema() throws SQLException {
        var statements = new ArrayList<String>();
        try (var statement = from.createStatement();
                var script = statement.executeQuery("script nodata nopasswords nosettings")) {
            while (script.next()) {
                var line = script.getString(1);
                if (!line.startsWith("--") && !line.startsWith("CREATE USER")) {
                    statements.add(line);
                }
            }
        }
        return statements;
    }

    private long copy(String table) throws SQLException {
        var columns = columns(table);
        var list = columns.stream().map(VaultCopy::quoted).collect(Collectors.joining(", "));
        var marks = Stream.generate(() -> "?").limit(columns.size()).collect(Collectors.joining(", "));
        execute(from, "set lazy_query_execution 1");
        try (var query = from.createStatement();
                var rows = query.executeQuery("select " + list + " from " + quoted(table));
                var insert = to.prepareStatement(
                        "insert into " + quoted(table) + " (" + list + ") overriding system value values (" + marks
                                + ")")) {
            var count = 0L;
            while (rows.next()) {
                for (var column = 1; column <= columns.size(); column++) {
                    insert.setObject(column, value(rows, column));
                }
                insert.addBatch();
                if (++count % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            return count;
        } finally {
            execute(from, "set lazy_query_execution 0");
        }
    }

    /** Those that hold something of their own; the others are computed again. */
    private List<String> columns(String table) throws SQLException {
        try (var query = from.prepareStatement("""
                select column_name from information_schema.columns
                where table_schema = 'PUBLIC' and table_name = ? and is_generated = 'NEVER'
                order by ordinal_position""")) {
            query.setString(1, table);
            var names = new ArrayList<String>();
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    names.add(found.getString(1));
                }
            }
            return names;
        }
    }

    /** The old date classes lose fractions of a second and the calendar before 1582. */
    private static @Nullable Object value(ResultSet rows, int column) throws SQLException {
        return switch (rows.getMetaData().getColumnType(column)) {
            case Types.DATE -> rows.getObject(column, LocalDate.class);
            case Types.TIME -> rows.getObject(column, LocalTime.class);
            case Types.TIMESTAMP -> rows.getObject(column, LocalDateTime.class);
            default -> rows.getObject(column);
        };
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
