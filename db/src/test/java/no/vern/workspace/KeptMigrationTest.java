package no.vern.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register that an earlier Vern has imported into: what nobody has touched becomes history, and the trail tells. */
class KeptMigrationTest {
    private static final UUID WITHOUT_STATUS = new UUID(0, 1);
    private static final UUID WITH_STATUS = new UUID(0, 2);

    @TempDir
    private Path temp;

    @Test
    void importedRowsThatNobodyTouchedAreFromBeforeAndTheTrailStillHolds() throws Exception {
        earlier();
        try (var vault = TestVaults.register(temp)) {
            assertThat(statuses(vault)).isEqualTo(List.of(
                    "1 KEPT", "2 KEPT", "3 REPORTED", "4 REPORTED", "5 CLOSED", "6 REPORTED", "7 REPORTED", "8 KEPT"));
            assertThat(tally(vault)).isEqualTo(Map.of(
                    "2025-01-01 KEPT", 2, "2025-02-01 KEPT", 1, "2025-01-01 REPORTED", 4, "2025-01-01 CLOSED", 1));
            assertThat(new AuditRepository(vault).newest(0, 10)).singleElement().satisfies(entry -> {
                assertThat(entry.recordType()).isEqualTo("import_run");
                assertThat(entry.recordId()).isEqualTo(WITHOUT_STATUS);
                assertThat(entry.action()).isEqualTo("changed");
                assertThat(entry.changes()).isEqualTo("[{\"field\":\"status\",\"before\":\"REPORTED\",\"after\":\"KEPT\"},"
                        + "{\"field\":\"incidents\",\"after\":3}]");
            });
            assertThat(vault.<Boolean>read(sql -> AuditTrail.review(sql, 1).broken())).isFalse();
        }
        try (var again = TestVaults.register(temp)) {
            assertThat(new AuditRepository(again).count()).isEqualTo(1);
        }
    }

    private void earlier() throws Exception {
        var file = new VaultFile(temp, VaultName.REGISTER);
        var source = Engine.source(file, TestVaults.key().databasePassword(), Engine.NEW);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:no/vern/migration/register")
                .target("8")
                .load()
                .migrate();
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute("insert into unit (id, version, created_at, updated_at, name) values "
                    + "('%s', 1, current_timestamp, current_timestamp, 'Skole')".formatted(new UUID(0, 9)));
            run(statement, WITHOUT_STATUS, "{\"fields\":{\"title\":\"Hva\"}}");
            run(statement, WITH_STATUS, "{\"fields\":{\"status\":\"Status\"}}");
            incident(statement, 1, 1, WITHOUT_STATUS, "REPORTED", false, "2025-01-31");
            incident(statement, 2, 1, WITHOUT_STATUS, "REPORTED", false, "2025-01-01");
            incident(statement, 3, 2, WITHOUT_STATUS, "REPORTED", false, "2025-01-01");
            incident(statement, 4, 1, WITHOUT_STATUS, "REPORTED", true, "2025-01-01");
            incident(statement, 5, 1, WITHOUT_STATUS, "CLOSED", false, "2025-01-01");
            incident(statement, 6, 1, WITH_STATUS, "REPORTED", false, "2025-01-01");
            incident(statement, 7, 1, WITHOUT_STATUS, "REPORTED", false, "2025-01-01");
            incident(statement, 8, 1, WITHOUT_STATUS, "REPORTED", false, "2025-02-28");
            statement.execute("insert into incident_tally values ('2025-01-01', 'THREAT', 'REPORTED', 6), "
                    + "('2025-02-01', 'THREAT', 'REPORTED', 1), ('2025-01-01', 'THREAT', 'CLOSED', 1)");
            statement.execute("insert into measure values (random_uuid(), 1, current_timestamp, current_timestamp, "
                    + "'%s', 'Lys', 'Kari', '2026-01-01', null, '')".formatted(new UUID(1, 7)));
        }
        VaultState.inUse(8, AuditHead.NONE).write(file.state(), TestVaults.key());
    }

    private static void run(Statement statement, UUID id, String mapping) throws SQLException {
        statement.execute("insert into import_run values ('%s', current_timestamp, 'Ida', 'fil.csv', x'00', '%s', 1, 0, x'00')"
                .formatted(id, mapping));
    }

    private static void incident(
            Statement statement, int rowNo, int version, UUID run, String status, boolean followed, String day)
            throws SQLException {
        statement.execute("""
                insert into incident (row_no, id, version, created_at, updated_at, case_year, case_number, occurred_on,
                    reported_by, unit_id, place, type, title, description, immediate_measures, status, import_id,
                    affected_names, followed)
                values (%d, '%s', %d, current_timestamp, current_timestamp, 2025, %d, '%s', '', '%s', '', 'THREAT', '', '',
                    '', '%s', '%s', '', %b)
                """.formatted(rowNo, new UUID(1, rowNo), version, rowNo, day, new UUID(0, 9), status, run, followed));
    }

    private static List<String> statuses(Vault vault) {
        return vault.read(sql -> sql.fetch("select row_no || ' ' || status from incident order by row_no")
                .getValues(0, String.class));
    }

    private static Map<String, Integer> tally(Vault vault) {
        return vault.read(sql -> sql.fetch("select first_day || ' ' || status, incidents from incident_tally where incidents > 0")
                .intoMap(row -> row.get(0, String.class), row -> row.get(1, Integer.class)));
    }
}
