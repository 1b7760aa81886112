package no.vern.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    @TempDir
    private Path temp;

    @Test
    void whatThrowsIsUndoneWithItsTrail() {
        try (var vault = TestVaults.register(temp)) {
            assertThatThrownBy(() -> vault.write(write -> {
                        write.event("seen", "person", null, Map.of());
                        write.sql().execute("insert into setting values ('a', 1, current_timestamp, current_timestamp, '')");
                        throw new IllegalArgumentException("no");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(vault.head().seq()).isZero();
            assertThat(count(vault, "setting")).isZero();
        }
    }

    private static long count(Vault vault, String table) {
        return vault.read(sql -> sql.fetchSingle("select count(*) from " + table).get(0, Long.class));
    }

    @Test
    void readsDoNotWaitForALongWriteAndSeeWhatIsCommitted() {
        var written = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var vault = TestVaults.register(temp)) {
            var write = CompletableFuture.runAsync(() -> vault.write(transaction -> {
                transaction.sql().execute("insert into setting values ('a', 1, current_timestamp, current_timestamp, '')");
                written.countDown();
                await(goOn);
                return null;
            }));
            await(written);
            assertThat(count(vault, "setting")).isZero();
            goOn.countDown();
            write.join();
            assertThat(count(vault, "setting")).isEqualTo(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anInterruptedCallerNeitherBreaksTheFileNorLosesItsWrite() {
        try (var vault = TestVaults.register(temp)) {
            Thread.currentThread().interrupt();
            BackupTest.add(vault, "Åse");
            assertThat(BackupTest.names(vault)).containsExactly("Åse");
            assertThat(Thread.interrupted()).isTrue();
            BackupTest.add(vault, "Bo");
            assertThat(BackupTest.names(vault)).containsExactly("Åse", "Bo");
        }
    }

    @Test
    void refusesToReadOrWriteInsideAWrite() {
        try (var vault = TestVaults.register(temp)) {
            assertThatThrownBy(() -> vault.write(write -> count(vault, "setting")))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> vault.write(write -> vault.<Object>write(inner -> null)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aRefusedStatementDoesNotQuoteItsValues() {
        try (var vault = TestVaults.register(temp)) {
            var id = UUID.randomUUID();
            var insert = "insert into person values (?, 1, current_timestamp, current_timestamp, ?, '', '')";
            vault.write(write -> write.sql().execute(insert, id, "Marker"));
            var refused = catchThrowableOfType(
                    StatementFailed.class, () -> vault.write(write -> write.sql().execute(insert, id, "Marker")));
            assertThat(refused).hasMessage("Database error 23505 (state 23505)").hasNoCause();
            var tooLong = catchThrowableOfType(StatementFailed.class, () -> vault.write(
                    write -> write.sql().execute(insert, UUID.randomUUID(), "Marker".repeat(100))));
            assertThat(tooLong.toString()).doesNotContain("Marker");
        }
    }

    @Test
    void saysThatItIsClosed() {
        var vault = TestVaults.register(temp);
        vault.close();
        assertThatThrownBy(() -> count(vault, "setting")).isInstanceOf(VaultClosed.class);
        assertThatThrownBy(() -> BackupTest.add(vault, "x")).isInstanceOf(VaultClosed.class);
    }

    @Test
    void tellsAFailingDiskFromAStatementThatWasRefused() {
        assertThat(Failures.ofTheFile(new RuntimeException(new MVStoreException(2, "full")))).isTrue();
        assertThat(Failures.ofTheFile(new IllegalArgumentException("x"))).isFalse();
    }

    @Test
    void keepsOnlyTheFieldsThatDiffer() {
        record Affected(String name, LocalDate since) {}
        var changes = Changes.between(
                Map.of("title", "Old", "place", "Gym", "on", LocalDate.of(2025, 1, 2), "injury", Optional.of(true)),
                Map.of("title", "New", "place", "Gym", "on", LocalDate.of(2025, 1, 3), "injury", true,
                        "affected", List.of(new Affected("Å", LocalDate.of(2020, 1, 1)))));
        assertThat(changes)
                .contains("{\"field\":\"title\",\"before\":\"Old\",\"after\":\"New\"}")
                .contains("{\"field\":\"on\",\"before\":\"2025-01-02\",\"after\":\"2025-01-03\"}")
                .contains("{\"field\":\"affected\",\"after\":[{\"name\":\"Å\",\"since\":\"2020-01-01\"}]}")
                .doesNotContain("place", "injury");
    }

    @Test
    void abridgesWhatIsTooLongForTheTrail() {
        var changes = Changes.between(Map.of("note", "a".repeat(600_000)), Map.of("note", "b".repeat(600_000)));
        assertThat(changes.length()).isLessThan(10_000);
        assertThat(changes).contains("(600000, sha256 ");
    }

    @Test
    void bringsAnOlderSchemaToTheHead() throws Exception {
        var file = new VaultFile(temp, VaultName.REGISTER);
        var password = TestVaults.key().databasePassword();
        Flyway.configure()
                .dataSource(Engine.source(file, password, Engine.NEW))
                .locations("classpath:no/vern/migration/register")
                .target("1")
                .load()
                .migrate();
        VaultState.inUse(1, AuditHead.NONE).write(file.state(), TestVaults.key());
        try (var vault = TestVaults.register(temp)) {
            BackupTest.add(vault, "Åse");
            assertThat(BackupTest.names(vault)).containsExactly("Åse");
        }
        assertThat(VaultState.read(file.state()).orElseThrow().schema())
                .isEqualTo(Migrations.newest(VaultName.REGISTER));
    }

    @Test
    void leavesAFileOfANewerSchemaUntouched() throws Exception {
        TestVaults.register(temp).close();
        var file = new VaultFile(temp, VaultName.REGISTER);
        var before = ClosedFile.of(file.database());
        VaultState.closed(99, AuditHead.NONE, before).write(file.state(), TestVaults.key());
        var newer = catchThrowableOfType(WorkspaceNewer.class, () -> TestVaults.register(temp));
        assertThat(newer.theirs()).isEqualTo("1.register.99");
        assertThat(newer.ours()).isEqualTo("1.register." + Migrations.newest(VaultName.REGISTER));
        assertThat(ClosedFile.of(file.database())).isEqualTo(before);
    }

    @Test
    void leavesAFileOfANewerSchemaUntouchedAlsoAfterAnUncleanEnd() throws Exception {
        TestVaults.register(temp).close();
        var file = new VaultFile(temp, VaultName.REGISTER);
        try (var connection = Engine.source(file, TestVaults.key().databasePassword(), Engine.EXISTING)
                        .getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update \"flyway_schema_history\" set \"version\" = '99' where \"version\" = '001'");
        }
        VaultState.inUse(4, AuditHead.NONE).write(file.state(), TestVaults.key());
        var before = ClosedFile.of(file.database());
        assertThatThrownBy(() -> TestVaults.register(temp)).isInstanceOf(WorkspaceNewer.class);
        assertThat(ClosedFile.of(file.database())).isEqualTo(before);
    }

    @Test
    void refusesAFileWithCodeInIt() throws Exception {
        for (var hostile : List.of(
                "create alias harmless for 'java.lang.System.getProperties'",
                "create alias compiled as 'int one() { return 1; }'",
                "create linked table other(null, 'jdbc:h2:mem:x', 'sa', '', 'information_schema.tables')",
                "create view shown as select * from setting",
                "create table leak (a varchar default file_read('/etc/hostname', null))")) {
            var folder = Files.createTempDirectory(temp, "h");
            TestVaults.register(folder).close();
            var file = new VaultFile(folder, VaultName.REGISTER);
            try (var connection = Engine.source(file, TestVaults.key().databasePassword(), Engine.EXISTING)
                            .getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(hostile);
            } catch (SQLException e) {
                assertThat(e.getErrorCode()).isEqualTo(ErrorCode.ACCESS_DENIED_TO_CLASS_1);
                continue;
            }
            VaultState.closed(Migrations.newest(VaultName.REGISTER), AuditHead.NONE, ClosedFile.of(file.database()))
                    .write(file.state(), TestVaults.key());
            assertThatThrownBy(() -> TestVaults.register(folder)).as(hostile).isInstanceOf(WorkspaceDamaged.class);
        }
    }
}
