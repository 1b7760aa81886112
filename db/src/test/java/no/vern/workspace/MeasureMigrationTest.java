package no.vern.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentType;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.measure.MeasureSource;
import no.vern.measure.MeasureStatus;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register that an earlier Vern kept measures in: they say what they said, and belong to their case's unit. */
class MeasureMigrationTest {
    private static final UUID UNIT = new UUID(0, 9);
    private static final UUID CASE = new UUID(1, 1);

    @TempDir
    private Path temp;

    @Test
    void whatWasStoredKeepsItsMeaning() throws Exception {
        earlier();
        try (var vault = TestVaults.register(temp)) {
            var measures = new MeasureRepository(
                    vault, new IncidentRepository(vault), new MeasureRules(Clock.systemUTC()));
            var stored = measures.of(CASE);

            assertThat(stored).extracting(measure -> measure.name() + " " + measure.status())
                    .containsExactly("T-1 " + MeasureStatus.PLANNED, "T-2 " + MeasureStatus.DONE);
            var done = stored.getLast();
            assertThat(done.content().title()).isEqualTo("Lys");
            assertThat(done.content().plan().responsible()).isEqualTo("Kari");
            assertThat(done.content().unitId()).isEqualTo(UNIT);
            assertThat(done.content().kind().against()).isEqualTo(IncidentType.THREAT);
            assertThat(done.content().kind().source()).isEqualTo(MeasureSource.INCIDENT);
            assertThat(done.outcome().doneOn()).isEqualTo(LocalDate.of(2026, 1, 2));
            assertThat(done.outcome().effect()).isEqualTo("Lysere");
            assertThat(measures.update(done.id(), 1, done.content())).isInstanceOf(SaveResult.Saved.class);
        }
    }

    private void earlier() throws Exception {
        var file = new VaultFile(temp, VaultName.REGISTER);
        var source = Engine.source(file, TestVaults.key().databasePassword(), Engine.NEW);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:no/vern/migration/register")
                .target("13")
                .load()
                .migrate();
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute("insert into unit (id, version, created_at, updated_at, name) values "
                    + "('%s', 1, current_timestamp, current_timestamp, 'Skole')".formatted(UNIT));
            statement.execute(("insert into incident (row_no, id, version, created_at, updated_at, case_year, case_number,"
                            + " status, occurred_on, unit_id, place, type, title, description, immediate_measures,"
                            + " reported_by, affected_names, followed) values (1, '%s', 1, current_timestamp,"
                            + " current_timestamp, 2026, 1, 'REPORTED', '2026-01-01', '%s', '', 'THREAT', 'Trussel', '',"
                            + " '', '', '', false)")
                    .formatted(CASE, UNIT));
            statement.execute("insert into measure values ('%s', 1, current_timestamp, current_timestamp, "
                    .formatted(new UUID(2, 1)) + "'%s', 'Dør', 'Ola', '2026-02-01', null, '')".formatted(CASE));
            statement.execute("insert into measure values ('%s', 1, current_timestamp, current_timestamp, "
                            .formatted(new UUID(2, 2))
                    + "'%s', 'Lys', 'Kari', '2026-01-01', '2026-01-02', 'Lysere')".formatted(CASE));
        }
    }
}
