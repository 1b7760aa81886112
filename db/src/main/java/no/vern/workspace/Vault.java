package no.vern.workspace;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Properties;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** One encrypted H2 database: read it, or write to it in one durable transaction. */
public final class Vault implements AutoCloseable {
    private final Connection connection;
    private final User user;
    private final Clock clock;

    private Vault(Connection connection, User user, Clock clock) {
        this.connection = connection;
        this.user = user;
        this.clock = clock;
    }

    static Vault open(Path file, String hexKey, String schema, User user, Clock clock) {
        var url = "jdbc:h2:file:" + file.toAbsolutePath() + ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        var login = new Properties();
        login.setProperty("user", "vern");
        login.setProperty("password", hexKey + " " + hexKey);
        try {
            Flyway.configure()
                    .dataSource(url, "vern", hexKey + " " + hexKey)
                    .locations("classpath:no/vern/migration/" + schema)
                    .load()
                    .migrate();
            return new Vault(DriverManager.getConnection(url, login), user, clock);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a query. Not inside another read or write. */
    public <T> T read(Function<DSLContext, T> query) {
        synchronized (connection) {
            return query.apply(DSL.using(connection, SQLDialect.H2));
        }
    }

    /** Runs one transaction; when this returns, it is on disk. What the work throws undoes it all. */
    public <T> T write(Function<Write, T> work) {
        synchronized (connection) {
            return DSL.using(connection, SQLDialect.H2)
                    .transactionResult(transaction -> work.apply(
                            new Write(DSL.using(transaction), user, clock.instant().truncatedTo(ChronoUnit.MICROS))));
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
