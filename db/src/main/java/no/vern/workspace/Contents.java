package no.vern.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks at a whole database: reads every row of every table, and finds what a vault must not hold. */
final class Contents {
    /**
     * Code in the database or ways out of it. Vern's own schema has none of them; a file from outside could run them.
     */
    private static final String FOREIGN = """
            select (select count(*) from information_schema.routines)
                 + (select count(*) from information_schema.triggers)
                 + (select count(*) from information_schema.synonyms)
                 + (select count(*) from information_schema.tables
                    where table_schema <> 'INFORMATION_SCHEMA'
                      and (table_type <> 'BASE TABLE' or storage_type not in ('CACHED', 'MEMORY')))
                 + (select count(*) from information_schema.columns
                    where table_schema <> 'INFORMATION_SCHEMA'
                      and regexp_like(coalesce(column_default, '') || coalesce(generation_expression, '')
                          || coalesce(column_on_update, ''), 'FILE_|CSV|LINK_SCHEMA', 'i'))
                 + (select count(*) from information_schema.check_constraints
                    where regexp_like(check_clause, 'FILE_|CSV|LINK_SCHEMA', 'i'))""";

    private static final long LARGE = 64L * 1024 * 1024;

    /** 40 %, as a product of two percentages. */
    private static final long LITTLE_USED = 40 * 100;

    /** Every index, as the query that walks it from one end to the other. */
    private static final String INDEX_WALKS = """
            select 'select ' || listagg('"' || column_name || '"', ', ') within group (order by ordinal_position)
                || ' from "' || table_name || '" use index ("' || index_name || '") order by '
                || listagg('"' || column_name || '"' || ' ' || ordering_specification, ', ')
                    within group (order by ordinal_position)
            from information_schema.index_columns where table_schema = 'PUBLIC'
            group by table_name, index_name order by table_name, index_name""";

    private Contents() {}

    static boolean foreign(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(FOREIGN)) {
            found.next();
            return found.getLong(1) > 0;
        }
    }

    static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = 'PUBLIC' order by table_name""")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    /** Rows by table, without reading them. */
    static Map<String, Long> count(Connection connection) throws SQLException {
        var rows = new TreeMap<String, Long>();
        for (var table : tables(connection)) {
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery("select count(*) from \"" + table + "\"")) {
                found.next();
                rows.put(table, found.getLong(1));
            }
        }
        return rows;
    }

    /** Whether a large file is mostly what was written over: a long import leaves ten times its rows. */
    static boolean wasteful(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select setting_name, cast(setting_value as bigint) from information_schema.settings
                        where setting_name in ('info.FILE_SIZE', 'info.FILL_RATE', 'info.CHUNKS_FILL_RATE')""")) {
            var facts = new TreeMap<String, Long>();
            while (found.next()) {
                facts.put(found.getString(1), found.getLong(2));
            }
            var used = facts.get("info.FILL_RATE") * facts.get("info.CHUNKS_FILL_RATE");
            return facts.get("info.FILE_SIZE") > LARGE && used < LITTLE_USED;
        }
    }

    /** Reads every value, and every index; returns the number of rows by table. Fails on what cannot be read. */
    static Map<String, Long> readAll(Connection connection) throws SQLException {
        var rows = new TreeMap<String, Long>();
        for (var table : tables(connection)) {
            rows.put(table, walk(connection, "select * from \"" + table + "\""));
        }
        for (var index : indexWalks(connection)) {
            walk(connection, index);
        }
        return rows;
    }

    private static List<String> indexWalks(Connection connection) throws SQLException {
        var walks = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(INDEX_WALKS)) {
            while (found.next()) {
                walks.add(found.getString(1));
            }
        }
        return walks;
    }

    private static long walk(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement()) {
            // Row by row as it is read: a large result would be laid aside in a temporary file.
            statement.execute("set lazy_query_execution 1");
            try (var found = statement.executeQuery(query)) {
                var columns = found.getMetaData().getColumnCount();
                var rows = 0L;
                for (; found.next(); rows++) {
                    for (var column = 1; column <= columns; column++) {
                        found.getObject(column);
                    }
                }
                return rows;
            } finally {
                statement.execute("set lazy_query_execution 0");
            }
        }
    }
}
