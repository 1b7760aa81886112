package no.vern.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import no.vern.incident.ImportBatch;
import no.vern.incident.ImportRow;
import no.vern.incident.ImportWatcher;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentStatus;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;

/**
 * An import against a bare JDBC batch insert of the same rows into the same tables, each in one durable transaction in
 * its own new vault; arguments are a folder and a number of rows.
 */
public final class ImportBench {
    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final String INCIDENT = "insert into incident (row_no, id, version, created_at, updated_at, case_year,"
            + " case_number, occurred_on, occurred_time, reported_by, unit_id, place, type, title, description,"
            + " perpetrator, channel, alone, severity_assessed, immediate_measures, status, source_id, affected_names)"
            + " values (" + String.join(",", Collections.nCopies(23, "?")) + ")";
    private static final String AFFECTED =
            "insert into affected_person (row_no, ordinal, name, role) values (?, ?, ?, ?)";

    private ImportBench() {}

    public static void main(String[] arguments) throws Exception {
        try (var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8)) {
            run(out, Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        }
    }

    /** Three rounds, a line each; the writer stays open. */
    public static void run(PrintWriter out, Path scratch, int rows) throws Exception {
        for (var round = 0; round < 3; round++) {
            var folder = scratch.resolve("round" + round);
            Files.createDirectories(folder.resolve("bare"));
            var bare = bare(folder.resolve("bare"), rows);
            var plain = size(folder.resolve("bare/register.mv.db"));
            var ours = ours(folder, rows);
            out.printf(
                    "%,d rows: bare %,d ms (%,d MB), import %,d ms (%,d MB), ratio %.2f%n",
                    rows, bare, plain, ours, size(folder.resolve("register.mv.db")), (double) ours / bare);
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
            var rows = new BenchRows(3, List.of(unit.stored().id())).rows(count);
            var start = now();
            new IncidentRepository(vault)
                    .importAll(
                            new ImportBatch("bench", new byte[32], "{}", Map.of(), IncidentStatus.KEPT, rows),
                            ImportWatcher.NOBODY);
            return (now() - start) / 1_000_000;
        }
    }

    private static long bare(Path folder, int count) {
        try (var vault = TestVaults.register(folder)) {
            var unit = (SaveResult.Saved<Unit>) new UnitRepository(vault).add(UnitContent.named("Enhet"));
            var rows = new BenchRows(3, List.of(unit.stored().id())).rows(count);
            var start = now();
            vault.write(write -> {
                write.sql().connection(connection -> insert(connection, rows));
                return null;
            });
            return (now() - start) / 1_000_000;
        }
    }

    private static void insert(Connection connection, Iterator<ImportRow> rows) throws SQLException {
        try (var incidents = connection.prepareStatement(INCIDENT);
                var affected = connection.prepareStatement(AFFECTED)) {
            for (var at = 1; rows.hasNext(); at++) {
                var row = rows.next();
                bind(incidents, incident(at, row));
                bind(affected, new Object[] {at, 0, row.content().affectedNames(), "EXPOSED"});
                if (at % 1000 == 0) {
                    incidents.executeBatch();
                    affected.executeBatch();
                }
            }
            incidents.executeBatch();
            affected.executeBatch();
        }
    }

    private static Object[] incident(int at, ImportRow row) {
        var content = row.content();
        return new Object[] {
            at, UuidCreator.getTimeOrderedEpoch(), 1, NOW, NOW, 2026, at, content.occurredOn(), content.occurredTime(),
            "", content.unitId(), content.place(), content.type().name(), content.title(), content.description(),
            content.perpetrator().name(), content.channel().name(), content.alone(), content.severityAssessed().name(),
            "", row.status().name(), row.sourceId(), content.affectedNames()
        };
    }

    private static void bind(PreparedStatement insert, Object[] values) throws SQLException {
        for (var at = 0; at < values.length; at++) {
            insert.setObject(at + 1, values[at]);
        }
        insert.addBatch();
    }
}
