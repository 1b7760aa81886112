package no.vern.workspace;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema of a vault: what this Vern has, what a file has, and the way from one to the other. */
final class Migrations {
    private static final Pattern NAME = Pattern.compile("(?:.*/)?V(\\d+)__\\w+\\.sql");

    private Migrations() {}

    /** Number of the newest migration on the class path. */
    static int newest(VaultName vault) {
        var names = names("/no/vern/migration/" + vault.word());
        return names.stream().map(NAME::matcher).filter(name -> name.matches())
                .mapToInt(name -> Integer.parseInt(name.group(1)))
                .max()
                .orElseThrow(() -> new IllegalStateException("No migrations for " + vault));
    }

    private static List<String> names(String folder) {
        var url = Migrations.class.getResource(folder);
        if (url == null) {
            throw new IllegalStateException("No folder " + folder);
        }
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                return jar.getJarFile().stream().map(entry -> "/" + entry.getName())
                        .filter(name -> name.startsWith(folder + "/")).toList();
            }
            try (var files = Files.list(Path.of(new URI(url.toString())))) {
                return files.map(file -> file.getFileName().toString()).toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Number of the newest migration in the database; 0 when it is new. */
    static int stored(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var tables = statement.executeQuery("""
                    select count(*) from information_schema.tables
                    where table_schema = 'PUBLIC' and table_name = 'flyway_schema_history'""")) {
                tables.next();
                if (tables.getInt(1) == 0) {
                    return 0;
                }
            }
            try (var newest = statement.executeQuery("""
                    select coalesce(max(cast("version" as integer)), 0) from "flyway_schema_history"
                    where "success" """)) {
                newest.next();
                return newest.getInt(1);
            }
        }
    }

    static void run(VaultName vault, DataSource source) {
        Flyway.configure()
                .loggers(QuietMigrationLog.class.getName())
                .dataSource(source)
                .locations("classpath:no/vern/migration/" + vault.word())
                .load()
                .migrate();
    }
}
