package no.vern.workspace;

import static no.vern.schema.register.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final User ADVISOR = new User("Kari", UserRole.ADVISOR);
    private static final User NURSE = new User("Nina", UserRole.NURSE);

    @TempDir
    private Path temp;

    private final TickingClock clock = new TickingClock("2025-03-01T08:00:00Z");

    static void add(Vault register, String... names) {
        register.write(write -> {
            for (var name : names) {
                var id = UuidCreator.getTimeOrderedEpoch();
                write.sql().insertInto(PERSON)
                        .set(PERSON.ID, id)
                        .set(PERSON.VERSION, 1)
                        .set(PERSON.CREATED_AT, write.at())
                        .set(PERSON.UPDATED_AT, write.at())
                        .set(PERSON.NAME, name)
                        .set(PERSON.EMAIL, "")
                        .set(PERSON.PHONE, "")
                        .execute();
                write.created("person", id, Map.of("name", name));
            }
            return null;
        });
    }

    static List<String> names(Vault register) {
        return register.read(sql -> sql.select(PERSON.NAME).from(PERSON).orderBy(PERSON.ID).fetch(PERSON.NAME));
    }

    private Workspace create(User user) {
        return TestVaults.workspace(temp.resolve("arbeid"), user, "p", clock).workspace();
    }

    private List<String> backups() throws IOException {
        try (var files = Files.list(temp.resolve("arbeid/backup"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsRestoredOpensWithTheSamePassphrasesAndHoldsTheSame() {
        var file = temp.resolve("kopi.vern");
        try (var workspace = create(NURSE)) {
            workspace.users().add(ADVISOR, "k".toCharArray());
            add(workspace.register(), "Åse", "Bo");
            workspace.backup().to(file);
            add(workspace.register(), "Siv, after the backup");
        }
        Backup.restore(file, temp.resolve("ny"));
        try (var nurse = Workspace.open(temp.resolve("ny"), "Nina", "p".toCharArray(), clock)) {
            assertThat(names(nurse.register())).containsExactly("Åse", "Bo");
            assertThat(nurse.journal()).isPresent();
        }
        try (var advisor = Workspace.open(temp.resolve("ny"), "Kari", "k".toCharArray(), clock)) {
            assertThat(names(advisor.register())).containsExactly("Åse", "Bo");
        }
    }

    @Test
    void anAdvisorsBackupHoldsTheJournalThatTheyCannotOpen() {
        try (var workspace = create(NURSE)) {
            workspace.users().add(ADVISOR, "k".toCharArray());
            workspace.journal().orElseThrow().write(write -> {
                write.event("note", "case", null, Map.of());
                return null;
            });
        }
        var file = temp.resolve("kopi.vern");
        try (var advisor = Workspace.open(temp.resolve("arbeid"), "Kari", "k".toCharArray(), clock)) {
            advisor.backup().to(file);
        }
        Backup.restore(file, temp.resolve("ny"));
        try (var nurse = Workspace.open(temp.resolve("ny"), "Nina", "p".toCharArray(), clock)) {
            assertThat(nurse.journal().orElseThrow().head().seq()).isEqualTo(1);
        }
    }

    @Test
    void copiesTheSchemaAndEveryValueAsTheyAre() {
        try (var register = TestVaults.register(temp)) {
            add(register, "Åse", "'quoted' \"name\"\nnext line");
            register.write(write -> write.sql().execute("""
                    insert into role_assignment (id, version, created_at, updated_at, person_id, role, rank, valid_from)
                    select random_uuid(), 1, timestamp with time zone '0001-01-01 00:00:00.123456+00', current_timestamp,
                        id, 'HR', 0, date '1500-02-28' from person"""));
            var target = new VaultFile(temp.resolve("copy"), VaultName.REGISTER);
            VaultCopy.make(register, target);
            try (var copy = VaultOpening.readOnly(target, TestVaults.key(), ADVISOR, clock, target.sealed())) {
                assertThat(script(copy)).isEqualTo(script(register));
            }
        }
    }

    static List<Object> script(Vault vault) {
        return vault.read(sql -> sql.fetch("script nopasswords nosettings").stream()
                .map(row -> row.get(0))
                .filter(line -> !line.toString().startsWith("CREATE USER"))
                .toList());
    }

    @Test
    void isOfOneMomentWhileWorkGoesOn() {
        var stop = new AtomicBoolean();
        try (var workspace = create(ADVISOR)) {
            add(workspace.register(), IntStream.range(0, 2_000).mapToObj(i -> "P" + i).toArray(String[]::new));
            var work = CompletableFuture.runAsync(() -> {
                while (!stop.get()) {
                    add(workspace.register(), "one", "two");
                }
            });
            for (var i = 0; i < 3; i++) {
                workspace.backup().to(temp.resolve("kopi" + i));
            }
            stop.set(true);
            work.join();
        }
        for (var i = 0; i < 3; i++) {
            Backup.restore(temp.resolve("kopi" + i), temp.resolve("ny" + i));
            try (var restored = Workspace.open(temp.resolve("ny" + i), null, "p".toCharArray(), clock)) {
                var entries = restored.register().head().seq() - 1;
                assertThat((long) names(restored.register()).size()).isEqualTo(entries);
                assertThat(entries % 2).as("no half transaction").isZero();
            }
        }
    }

    @Test
    void isMadeOnClosingOnlyWhenSomethingWasWritten() throws IOException {
        create(ADVISOR).close();
        assertThat(backups()).hasSize(1);
        clock.pass(Duration.ofMinutes(1));
        Workspace.open(temp.resolve("arbeid"), null, "p".toCharArray(), clock).close();
        assertThat(backups()).hasSize(1);
        clock.pass(Duration.ofHours(1));
        try (var workspace = Workspace.open(temp.resolve("arbeid"), null, "p".toCharArray(), clock)) {
            add(workspace.register(), "Åse");
        }
        assertThat(backups()).containsExactly("2025-03-01T080000.000Z.vern", "2025-03-01T090100.000Z.vern");
    }

    @Test
    void isDueAnHourAfterTheLast() throws IOException {
        try (var workspace = create(ADVISOR)) {
            assertThat(workspace.backup().makeIfDue()).as("the first").isPresent();
            add(workspace.register(), "Åse");
            clock.pass(Duration.ofMinutes(59));
            assertThat(workspace.backup().makeIfDue()).isEmpty();
            clock.pass(Duration.ofMinutes(1));
            assertThat(workspace.backup().makeIfDue()).isPresent();
            clock.pass(Duration.ofHours(1));
            assertThat(workspace.backup().makeIfDue()).as("nothing new").isEmpty();
            assertThat(backups()).hasSize(2);
        }
    }

    @Test
    void theScheduleTellsOfABackupThatFailedAndStopsWhenTheWorkspaceIsClosed() throws IOException {
        var failures = new ArrayList<RuntimeException>();
        var workspace = create(ADVISOR);
        try (var schedule = BackupSchedule.start(workspace.backup(), failures::add)) {
            schedule.tick();
            assertThat(backups()).hasSize(1);
            add(workspace.register(), "Åse");
            clock.pass(Duration.ofHours(1));
            Files.delete(temp.resolve("arbeid/keyring.json"));
            schedule.tick();
            assertThat(failures).hasOnlyElementsOfType(WriteFailed.class).hasSize(1);
            assertThat(backups()).as("nothing half made is left").hasSize(1);
            assertThatThrownBy(workspace::close).isInstanceOf(WriteFailed.class);
            schedule.tick();
            assertThat(failures).hasSize(1);
        }
    }

    @Test
    void keepsTheFilesAsTheyWereBeforeTheSchemaIsChanged() throws IOException {
        create(ADVISOR).close();
        var register = new VaultFile(temp.resolve("arbeid"), VaultName.REGISTER);
        clock.pass(Duration.ofHours(2));
        try (var workspace = Workspace.open(temp.resolve("arbeid"), null, "p".toCharArray(), clock)) {
            var key = workspace.register().key().copy();
            workspace.close();
            var closed = VaultState.read(register.state()).orElseThrow();
            VaultState.closed(closed.schema() - 1, closed.head(), ClosedFile.of(register.database()))
                    .write(register.state(), key);
        }
        var before = ClosedFile.of(register.database());
        Workspace.open(temp.resolve("arbeid"), null, "p".toCharArray(), clock).close();
        assertThat(backups()).last().isEqualTo("2025-03-01T100000.000Z.vern");
        Backup.restore(temp.resolve("arbeid/backup").resolve(backups().getLast()), temp.resolve("ny"));
        assertThat(ClosedFile.of(temp.resolve("ny/register.mv.db"))).isEqualTo(before);
    }

    @Test
    void theNewestIsReadWhileAnotherHasTheWorkspaceOpenAndNothingIsWritten() {
        create(ADVISOR).close();
        try (var workspace = Workspace.open(temp.resolve("arbeid"), null, "p".toCharArray(), clock)) {
            add(workspace.register(), "Åse");
            clock.pass(Duration.ofMinutes(1));
            workspace.backup().make();
            add(workspace.register(), "after it");
            clock.pass(Duration.ofMinutes(1));
            assertThatThrownBy(() -> Workspace.openReadOnly(
                            temp.resolve("arbeid"), null, "feil".toCharArray(), clock))
                    .isInstanceOf(WrongPassphrase.class);
            try (var reading = Workspace.openReadOnly(temp.resolve("arbeid"), null, "p".toCharArray(), clock)) {
                assertThat(reading.asOf()).contains(clock.instant().minus(Duration.ofMinutes(1)));
                assertThat(names(reading.register())).containsExactly("Åse");
                assertThat(reading.check().sound()).isTrue();
                assertThatThrownBy(() -> add(reading.register(), "no")).isInstanceOfSatisfying(
                        WriteFailed.class,
                        refused -> assertThat(refused.reason()).isEqualTo(WriteFailed.Reason.READ_ONLY));
            }
        }
    }

    @Test
    void keepsTenHoursFourteenDaysAndTwelveMonths() {
        var made = IntStream.range(0, 24 * 400)
                .mapToObj(hour -> clock.instant().plus(Duration.ofMinutes(hour * 60L + 7)))
                .toList();
        var kept = Retention.kept(made);
        var lastHours = made.subList(made.size() - 10, made.size());
        assertThat(kept).containsAll(lastHours);
        assertThat(kept.stream().map(moment -> moment.truncatedTo(ChronoUnit.DAYS)).filter(day -> day.isAfter(
                        made.getLast().minus(Duration.ofDays(14)))).distinct())
                .hasSize(14);
        assertThat(kept.stream().map(moment -> moment.toString().substring(0, 7)).distinct()).hasSize(12);
        assertThat(kept).as("no more than these; the periods overlap").hasSizeLessThanOrEqualTo(10 + 14 + 12);
        assertThat(Retention.kept(kept)).as("pruning again takes nothing more").isEqualTo(kept);
    }

    @Test
    void aCopyNeedsAFolderAndLeavesAnotherFileThatIsOnlyHalfWrittenAlone() throws IOException {
        var other = Files.writeString(temp.resolve("kopi.vern.part"), "en annens");
        try (var workspace = create(ADVISOR)) {
            WorkspaceTest.assertRefused(
                    Refused.Reason.BACKUP_TARGET_NOWHERE,
                    () -> workspace.backup().to(temp.resolve("ingen/kopi.vern")));
            workspace.backup().to(temp.resolve("kopi.vern"));
        }
        assertThat(other).hasContent("en annens");
        assertThat(temp).isDirectoryContaining(file -> file.endsWith("kopi.vern"));
        assertThat(Files.list(temp).filter(file -> file.toString().endsWith(".part"))).hasSize(1);
    }

    @Test
    void refusesWhatIsNoBackupOrDamagedAndWritesNothing() throws IOException {
        var file = temp.resolve("kopi.vern");
        try (var workspace = create(ADVISOR)) {
            workspace.backup().to(file);
            WorkspaceTest.assertRefused(
                    Refused.Reason.BACKUP_TARGET_EXISTS, () -> workspace.backup().to(file));
        }
        var text = Files.writeString(temp.resolve("notat.txt"), "hei");
        WorkspaceTest.assertRefused(Refused.Reason.NOT_A_BACKUP, () -> Backup.restore(text, temp.resolve("ny")));
        WorkspaceTest.assertRefused(
                Refused.Reason.BACKUP_MISSING, () -> Backup.restore(temp.resolve("borte"), temp.resolve("ny")));
        var bytes = Files.readAllBytes(file);
        var half = Files.write(temp.resolve("halv"), Arrays.copyOf(bytes, bytes.length / 2));
        WorkspaceTest.assertRefused(Refused.Reason.BACKUP_DAMAGED, () -> Backup.restore(half, temp.resolve("ny")));
        for (var at : new int[] {bytes.length / 4, bytes.length / 2, bytes.length * 3 / 4}) {
            var flipped = bytes.clone();
            flipped[at] ^= 4;
            Files.write(temp.resolve("skadet"), flipped);
            WorkspaceTest.assertRefused(
                    Refused.Reason.BACKUP_DAMAGED, () -> Backup.restore(temp.resolve("skadet"), temp.resolve("ny")));
            assertThat(temp.resolve("ny")).doesNotExist();
        }
        assertThatThrownBy(() -> Backup.restore(file, temp.resolve("arbeid"))).isInstanceOf(Refused.class);
    }
}
