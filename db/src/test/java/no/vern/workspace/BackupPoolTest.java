package no.vern.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupPoolTest {
    private static final User ADVISOR = new User("Kari", UserRole.ADVISOR);
    private static final int SIZE = 200_000;

    @TempDir
    private Path temp;

    private final TickingClock clock = new TickingClock("2025-03-01T08:00:00Z");
    private Path folder;
    private Path pool;
    private Workspace workspace;

    @BeforeEach
    void create() {
        folder = temp.resolve("arbeid");
        pool = folder.resolve("backup/attachments");
        workspace = TestVaults.workspace(folder, ADVISOR, "p", clock).workspace();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static byte[] noise(UUID id) {
        var bytes = new byte[SIZE];
        new Random(id.getLeastSignificantBits()).nextBytes(bytes);
        return bytes;
    }

    private UUID add() {
        var id = UUID.randomUUID();
        var files = workspace.register().files();
        var loose = files.write(id, out -> {
            try {
                out.write(noise(id));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        workspace.register().write(write -> {
            files.keep(write, loose);
            write.created("file", id, Map.of("id", id));
            return null;
        });
        return id;
    }

    private void remove(UUID id) {
        workspace.register().write(write -> {
            workspace.register().files().forget(write, id);
            write.removed("file", id, Map.of("id", id));
            return null;
        });
        workspace.register().files().discard(id);
    }

    private Path backup() {
        clock.pass(Duration.ofHours(1));
        return workspace.backup().make();
    }

    private List<String> pooled() throws IOException {
        try (var files = Files.list(pool)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertHolds(Workspace workspace, UUID... ids) throws IOException {
        for (var id : ids) {
            try (var in = workspace.register().files().open(id).orElseThrow()) {
                assertThat(in.readAllBytes()).isEqualTo(noise(id));
            }
        }
    }

    private Path live(UUID id) {
        return folder.resolve("attachments/register-" + id);
    }

    private static void flip(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void aFileIsCopiedOnceAndEveryBackupRefersToIt() throws IOException {
        var id = add();
        var first = backup();
        var then = FileTime.fromMillis(1_000_000_000);
        Files.setLastModifiedTime(pool.resolve("register-" + id), then);
        BackupTest.add(workspace.register(), "Åse");
        var second = backup();

        assertThat(pooled()).containsExactly("register-" + id);
        assertThat(Files.getLastModifiedTime(pool.resolve("register-" + id))).isEqualTo(then);
        for (var backup : List.of(first, second)) {
            try (var zip = new ZipFile(backup.toFile())) {
                assertThat(zip.stream().map(Object::toString)).noneMatch(name -> name.startsWith("attachments"));
            }
        }
    }

    @Test
    void whatIsRestoredHasThemAndACopyElsewhereHasThemInItself() throws IOException {
        var id = add();
        var other = add();
        var own = backup();
        var elsewhere = temp.resolve("kopi.vern");
        workspace.backup().to(elsewhere);
        assertThat(Files.size(elsewhere)).isGreaterThan(2 * SIZE);

        assertThat(Backup.restore(own, temp.resolve("ny"))).isEmpty();
        assertThat(Backup.restore(elsewhere, temp.resolve("ny2"))).isEmpty();

        for (var name : List.of("ny", "ny2")) {
            try (var restored = Workspace.open(temp.resolve(name), null, "p".toCharArray(), clock)) {
                assertHolds(restored, id, other);
                assertThat(restored.check().sound()).isTrue();
            }
        }
    }

    @Test
    void aFileThatIsGoneOrDamagedInOnePlaceIsRestoredFromTheOther() throws IOException {
        var lost = add();
        var damaged = add();
        var unpooled = add();
        var backup = backup();
        Files.delete(live(lost));
        flip(live(damaged));
        flip(pool.resolve("register-" + unpooled));

        assertThat(Backup.restore(backup, temp.resolve("ny"))).isEmpty();

        try (var restored = Workspace.open(temp.resolve("ny"), null, "p".toCharArray(), clock)) {
            assertHolds(restored, lost, damaged, unpooled);
        }
    }

    @Test
    void whatIsNowhereIsNamedAndTheRestIsRestored() throws IOException {
        var there = add();
        var nowhere = add();
        var backup = backup();
        flip(pool.resolve("register-" + nowhere));
        Files.delete(live(nowhere));

        assertThat(Backup.restore(backup, temp.resolve("ny"))).containsExactly(nowhere);

        try (var restored = Workspace.open(temp.resolve("ny"), null, "p".toCharArray(), clock)) {
            assertHolds(restored, there);
            assertThat(restored.check().findings()).anySatisfy(finding -> {
                assertThat(finding.messageKey()).isEqualTo("workspace.check.attachmentMissing");
                assertThat(finding.arguments()).containsExactly(VaultName.REGISTER, nowhere);
            });
        }
    }

    @Test
    void aRemovedFileStaysAsLongAsABackupHasIt() throws IOException {
        var removed = add();
        var backup = backup();
        var kept = add();
        remove(removed);
        assertThat(live(removed)).doesNotExist();
        backup();
        assertThat(pooled()).containsExactlyInAnyOrder("register-" + removed, "register-" + kept);

        Files.delete(backup);
        Files.write(pool.resolve("register-" + UUID.randomUUID() + ".part"), new byte[9]);
        BackupTest.add(workspace.register(), "Åse");
        backup();

        assertThat(pooled()).containsExactly("register-" + kept);
    }

    @Test
    void nothingIsTakenAwayWhileABackupCannotBeRead() throws IOException {
        var removed = add();
        var backup = backup();
        remove(removed);
        Files.write(backup, new byte[] {'P', 'K', 3, 4});
        backup();

        assertThat(pooled()).containsExactly("register-" + removed);
    }

    @Test
    void aPooledCopyOutlivesWhatHappensToTheFileItself() throws IOException {
        var id = add();
        backup();
        flip(live(id));
        BackupTest.add(workspace.register(), "Åse");
        var second = backup();

        assertThat(Backup.restore(second, temp.resolve("ny"))).isEmpty();
        try (var restored = Workspace.open(temp.resolve("ny"), null, "p".toCharArray(), clock)) {
            assertHolds(restored, id);
        }
    }

    @Test
    void aFileThatVanishedFromThePoolIsCopiedAgain() throws IOException {
        var id = add();
        backup();
        Files.delete(pool.resolve("register-" + id));
        BackupTest.add(workspace.register(), "Åse");
        backup();

        assertThat(pooled()).containsExactly("register-" + id);
    }

    @Test
    void theDoorsBackupIsReadWithItsFiles() throws IOException {
        var id = add();
        backup();
        remove(id);

        try (var reading = Workspace.openReadOnly(folder, null, "p".toCharArray(), clock)) {
            assertHolds(reading, id);
            assertThat(reading.check().sound()).isTrue();
            Files.delete(pool.resolve("register-" + id));
            assertThat(reading.check().sound()).isFalse();
        }
    }

    @Test
    void aFileIsNotTakenAwayUnderABackupThatIsBeingMade() throws IOException {
        var id = add();
        try (var hold = workspace.register().files().hold()) {
            remove(id);
            assertThat(live(id)).exists();
        }
        workspace.close();
        workspace = Workspace.open(folder, null, "p".toCharArray(), clock);
        assertThat(live(id)).doesNotExist();
    }

    @Test
    void whatAKilledProcessLeftIsRemovedWhenTheWorkspaceIsOpenedAgain() {
        var kept = add();
        var loose = UUID.randomUUID();
        workspace.register().files().write(loose, out -> {});
        assertThat(live(loose)).exists();
        assertThat(workspace.check().findings())
                .anyMatch(finding -> finding.messageKey().equals("workspace.check.attachmentsLoose"));
        assertThat(workspace.check().sound()).as("nothing is lost").isTrue();

        workspace.close();
        workspace = Workspace.open(folder, null, "p".toCharArray(), clock);

        assertThat(live(loose)).doesNotExist();
        assertThat(live(kept)).exists();
    }

    @Test
    void nothingIsRemovedWhenSomebodyPutTheDatabaseBack() throws IOException {
        workspace.close();
        var older = Files.readAllBytes(folder.resolve("register.mv.db"));
        workspace = Workspace.open(folder, null, "p".toCharArray(), clock);
        var id = add();
        workspace.close();
        Files.write(folder.resolve("register.mv.db"), older);
        Files.delete(folder.resolve("register.state"));

        workspace = Workspace.open(folder, null, "p".toCharArray(), clock);

        assertThat(live(id)).exists();
    }

    @Test
    void aCheckNamesEachFileThatIsGoneOrDamaged() throws IOException {
        var sound = add();
        var gone = add();
        var damaged = add();
        assertThat(workspace.check().findings())
                .anyMatch(finding -> finding.messageKey().equals("workspace.check.attachments"));
        Files.delete(live(gone));
        flip(live(damaged));

        var report = workspace.check();

        assertThat(report.sound()).isFalse();
        assertThat(report.findings()).filteredOn(CheckReport.Finding::fault)
                .extracting(finding -> finding.messageKey() + " " + finding.arguments().getLast())
                .containsExactlyInAnyOrder(
                        "workspace.check.attachmentMissing " + gone, "workspace.check.attachmentDamaged " + damaged);
        assertThat(report.toString()).doesNotContain(sound.toString());
    }

    @Test
    void aFolderThatIsCopiedWholeHasEverything() throws IOException {
        var id = add();
        workspace.close();
        var copy = temp.resolve("flyttet");
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(folder.relativize(file).toString()));
            }
        }

        try (var moved = Workspace.open(copy, null, "p".toCharArray(), clock)) {
            assertHolds(moved, id);
            assertThat(moved.check().sound()).isTrue();
        }
    }
}
