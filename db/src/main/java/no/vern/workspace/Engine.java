package no.vern.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** How the database engine and the query builder are set up; the one place that names their options. */
final class Engine {
    /** What is committed is on the disk. */
    private static final String DURABLE = ";WRITE_DELAY=0";

    /** The file must be there: a missing one is a fault to be told, not an empty vault to be made. */
    static final String EXISTING = DURABLE + ";IFEXISTS=TRUE";

    /** Nothing is written to the file, whatever is found. */
    static final String READ_ONLY = EXISTING + ";ACCESS_MODE_DATA=r";

    /** Makes the file; only for a new vault or a copy. */
    static final String NEW = DURABLE;

    /**
     * Makes the file of a new vault, of which nobody has been told yet: its many small changes of schema are written when
     * it is closed, not each of them to a place of its own, which took 16 MB for what fits in an eighth of one.
     */
    static final String FIRST = ";WRITE_DELAY=60000";

    private static final Settings SETTINGS = new Settings()
            .withExecuteLogging(false)
            .withReturnIdentityOnUpdatableRecord(false);

    private Engine() {}

    /**
     * A source of connections to the vault's file.
     *
     * @param password taken over by the source: overwrite it when the source is no longer needed
     * @param options more of H2's options, each with its leading {@code ;}
     */
    static JdbcDataSource source(VaultFile file, char[] password, String options) {
        settle();
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + file.stem()
                + ";CIPHER=AES;CACHE_SIZE=" + cache(Runtime.getRuntime().maxMemory())
                + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE"
                + options);
        source.setUser("vern");
        source.setPasswordChars(password);
        return source;
    }

    /**
     * How many kilobytes of decrypted pages H2 keeps at the most: a quarter of the memory that the process may have.
     * 128 MB are enough for 100 000 incidents (with H2's own 16 MB they are decrypted anew for every walk), 1 GB for a
     * million.
     *
     * @param most of the heap, in bytes
     */
    static long cache(long most) {
        return Math.clamp(most / 4, 128L << 20, 1L << 30) >> 10;
    }

    /** Read once, when H2 starts: no class of ours or the JDK's is named by a file that came from outside. */
    private static void settle() {
        System.setProperty("h2.allowedClasses", "none");
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    /**
     * Uses the engine once, on an empty encrypted database that lies in memory alone and is gone afterwards: the first
     * use in a process takes longest.
     */
    static void warmUp() throws SQLException {
        settle();
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:nioMemFS:warm-up;CIPHER=AES;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE");
        source.setUser("vern");
        source.setPasswordChars("warm-up warm-up".toCharArray());
        try (var connection = source.getConnection()) {
            sql(connection).selectOne().fetch();
            connection.createStatement().execute("drop all objects delete files");
        }
    }

    static DSLContext sql(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, SETTINGS);
    }
}
