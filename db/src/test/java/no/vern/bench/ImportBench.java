package no.vern.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import no.vern.incident.ImportBatch;
import no.vern.incident.ImportRow;
import no.vern.incident.ImportWatcher;
import no.vern.incident.IncidentRepository;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;

/** An import against a bare JDBC batch insert of the same rows; arguments are a folder and a number of rows. */
public final class ImportBench {
    private static final String KEY = "cd".repeat(32);

    private ImportBench() {}

    public static void main(String[] arguments) throws Exception {
        var rows = Integer.parseInt(arguments[1]);
        try (var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8)) {
            for (var round = 0; round < 3; round++) {
                var folder = Path.of(arguments[0], "round" + round);
                Files.createDirectories(folder);
                var bare = bare(folder.resolve("bare"), rows);
                var plain = size(folder.resolve("bare.mv.db"));
                var ours = ours(folder, rows);
                out.printf(
                        "%,d rows: bare %,d ms (%,d MB), import %,d ms (%,d MB), ratio %.2f%n",
                        rows, bare, plain, ours, size(folder.resolve("register.mv.db")), (double) ours / bare);
            }
        }
    }

    private static long now() {
        return Boolean.getBoolean("bench.cpu")
                ? ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()
                : System.nanoTime();
    }

    private static long size(Path file) throws Exception {
        return Files.size(file) >> 20;
    }

    private static long ours(Path folder, int count) {
        try (var vault = TestVaults.register(folder)) {
            var unit = (SaveResult.Saved<Unit>) new UnitRepository(vault).add(UnitContent.named("Enhet"));
            for (var ddl : System.getProperty("bench.ddl", "").split(";")) {
                if (!ddl.isBlank()) {
                    vault.write(write -> write.sql().execute(ddl));
                }
            }
            var rows = new BenchRows(3, List.of(unit.stored().id())).rows(count);
            var start = now();
            new IncidentRepository(vault)
                    .importAll(new ImportBatch("bench", new byte[32], "{}", Map.of(), rows), ImportWatcher.NOBODY);
            return (now() - start) / 1_000_000;
        }
    }

    private static long bare(Path file, int count) throws SQLException {
        var login = new Properties();
        login.setProperty("user", "vern");
        login.setProperty("password", KEY + " " + KEY);
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + file + ";CIPHER=AES", login)) {
            var rows = new BenchRows(3, List.of(UUID.randomUUID())).rows(count);
            var start = now();
            insert(connection, rows);
            return (now() - start) / 1_000_000;
        }
    }

    private static void insert(Connection connection, Iterator<ImportRow> rows) throws SQLException {
        connection.setAutoCommit(false);
        try (var create = connection.createStatement()) {
            create.execute("create table bare (id uuid primary key, unit_id uuid, type varchar, happened date, clock time,"
                    + " title varchar, description varchar, place varchar, perpetrator varchar, channel varchar,"
                    + " alone boolean, severity varchar, names varchar, status varchar, source_id varchar, source_key binary(32))");
        }
        var marks = String.join(",", Collections.nCopies(16, "?"));
        try (var insert = connection.prepareStatement("insert into bare values (" + marks + ")")) {
            for (var at = 1; rows.hasNext(); at++) {
                bind(insert, rows.next());
                insert.addBatch();
                if (at % 1000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private static void bind(PreparedStatement insert, ImportRow row) throws SQLException {
        var content = row.content();
        Object[] values = {
            UUID.randomUUID(), content.unitId(), content.type().name(), content.occurredOn(), content.occurredTime(),
            content.title(), content.description(), content.place(), content.perpetrator().name(),
            content.channel().name(), content.alone(), content.severityAssessed().name(), content.affectedNames(),
            row.status().name(), row.sourceId(), row.sourceKey()
        };
        for (var at = 0; at < values.length; at++) {
            insert.setObject(at + 1, values[at]);
        }
    }
}
