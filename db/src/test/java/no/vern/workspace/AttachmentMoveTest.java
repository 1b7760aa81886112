package no.vern.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a register of schema 8, where attachments were rows of 64 KiB. */
class AttachmentMoveTest {
    private static final int ROW = 65_536;
    private static final int[] SIZES = {1, ROW - 1, ROW, ROW + 1, 1_000_000, 3_000_000};

    private static final String INCIDENT = """
            insert into unit (id, version, created_at, updated_at, name)
                values (random_uuid(), 1, current_timestamp, current_timestamp, 'Sykehjem A');
            insert into incident (row_no, id, version, created_at, updated_at, case_year, case_number, occurred_on,
                    reported_by, unit_id, place, type, title, description, immediate_measures, status, affected_names)
                select 1, random_uuid(), 1, current_timestamp, current_timestamp, 2026, 1, date '2026-06-01',
                    '', id, '', 'THREAT', 'Trussel', '', '', 'REGISTERED', '' from unit""";

    @TempDir
    private Path temp;

    private final List<UUID> ids =
            IntStream.range(0, SIZES.length).mapToObj(at -> new UUID(7, at)).toList();
    private VaultFile file;

    @BeforeEach
    void older() throws Exception {
        file = new VaultFile(temp, VaultName.REGISTER);
        Flyway.configure()
                .loggers(QuietMigrationLog.class.getName())
                .dataSource(Engine.source(file, TestVaults.key().databasePassword(), Engine.NEW))
                .locations("classpath:no/vern/migration/register")
                .target("8")
                .load()
                .migrate();
        try (var connection = connection()) {
            connection.createStatement().execute(INCIDENT);
            for (var at = 0; at < SIZES.length; at++) {
                insert(connection, ids.get(at), noise(SIZES[at]));
            }
        }
        VaultState.inUse(8, AuditHead.NONE).write(file.state(), TestVaults.key());
    }

    private Connection connection() throws SQLException {
        return Engine.source(file, TestVaults.key().databasePassword(), Engine.EXISTING).getConnection();
    }

    private static byte[] noise(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static void insert(Connection connection, UUID id, byte[] bytes) throws SQLException {
        try (var row = connection.prepareStatement("""
                        insert into attachment (id, created_at, incident_id, name, media_type, byte_count, digest, added_by)
                        select ?, current_timestamp, id, 'bilde', 'image/png', ?, ?, 'Kari' from incident""");
                var part = connection.prepareStatement("insert into attachment_part values (?, ?, ?)")) {
            row.setObject(1, id);
            row.setLong(2, bytes.length);
            row.setBytes(3, new byte[32]);
            row.execute();
            part.setObject(1, id);
            for (var at = 0; at * ROW < bytes.length; at++) {
                part.setInt(2, at);
                part.setBytes(3, Arrays.copyOfRange(bytes, at * ROW, Math.min(bytes.length, (at + 1) * ROW)));
                part.execute();
            }
        }
    }

    private void assertAllThere(Vault vault) throws IOException {
        for (var at = 0; at < SIZES.length; at++) {
            try (var in = vault.files().open(ids.get(at)).orElseThrow()) {
                assertThat(in.readAllBytes()).isEqualTo(noise(SIZES[at]));
            }
        }
        assertThat(vault.files().there()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(temp.resolve("attachments")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void movesEveryRowIntoFilesAndGivesTheRoomBack() throws Exception {
        assertThat(Files.size(file.database())).isGreaterThan(Arrays.stream(SIZES).sum());

        try (var vault = TestVaults.register(temp)) {
            assertAllThere(vault);
            assertThat(vault.<Boolean>read(sql -> sql.connectionResult(
                            connection -> Contents.tables(connection).contains("ATTACHMENT_PART"))))
                    .isFalse();
            assertThat(Files.size(file.database())).isLessThan(1_000_000);
        }
        try (var vault = TestVaults.register(temp)) {
            assertAllThere(vault);
        }
    }

    @Test
    void aCopyFromAnOlderBackupIsReadWithItsAttachments() throws Exception {
        var elsewhere = temp.resolve("pool");
        try (var copy = VaultOpening.readOnly(
                file, TestVaults.key(), new User("Kari", UserRole.ADVISOR), Clock.systemUTC(), elsewhere)) {
            assertAllThere(copy);
            assertThat(copy.<Integer>read(sql -> sql.connectionResult(Migrations::stored)))
                    .isEqualTo(Migrations.newest(VaultName.REGISTER));
        }
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void goesOnWhereAKilledOneStopped() throws Exception {
        try (var connection = connection()) {
            AttachmentMove.run(connection, new SealedFolder(file.sealed(), VaultName.REGISTER));
            // Killed after the file of the third and before its key, in the middle of the fourth; the rest not begun.
            for (var id : ids.subList(2, ids.size())) {
                connection.createStatement().execute("delete from sealed_file where id = '" + id + "'");
            }
        }
        var whole = file.sealed().resolve("register-" + ids.get(3));
        Files.write(whole.resolveSibling(whole.getFileName() + ".part"), Arrays.copyOf(Files.readAllBytes(whole), 999));
        for (var id : ids.subList(3, ids.size())) {
            Files.delete(file.sealed().resolve("register-" + id));
        }
        var done = Files.readAllBytes(file.sealed().resolve("register-" + ids.getFirst()));

        try (var vault = TestVaults.register(temp)) {
            assertAllThere(vault);
        }
        assertThat(file.sealed().resolve("register-" + ids.getFirst())).hasBinaryContent(done);
    }

    @Test
    void isFinishedAfterAKillBetweenTheMoveAndTheMigrationsOwnRecord() throws Exception {
        try (var connection = connection()) {
            AttachmentMove.run(connection, new SealedFolder(file.sealed(), VaultName.REGISTER));
            var migration = "/no/vern/migration/register/V009__attachment_files.sql";
            try (var in = AttachmentMove.class.getResourceAsStream(migration)) {
                connection.createStatement().execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        try (var vault = TestVaults.register(temp)) {
            assertAllThere(vault);
        }
    }

    @Test
    void aRegisterWithoutAttachmentsOnlyLosesTheTable() throws Exception {
        try (var connection = connection()) {
            connection.createStatement().execute("delete from attachment_part; delete from attachment");
        }

        try (var vault = TestVaults.register(temp)) {
            assertThat(vault.read(SealedFiles::kept)).isEmpty();
        }
        assertThat(temp.resolve("attachments")).doesNotExist();
    }
}
