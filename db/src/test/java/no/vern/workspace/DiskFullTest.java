package no.vern.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real small disk, which only root can make. */
class DiskFullTest {
    @TempDir
    private Path temp;

    private SmallDisk small;
    private Path disk;

    @BeforeEach
    void mount() {
        small = SmallDisk.in(temp);
        disk = small.folder();
    }

    @AfterEach
    void unmount() {
        if (small != null) {
            small.close();
        }
    }

    @Test
    void saysThatItIsNotSavedAndKeepsAllThatWas() throws IOException {
        var confirmed = new ArrayList<String>();
        try (var vault = TestVaults.register(disk)) {
            BackupTest.add(vault, "first");
            confirmed.add("first");
            small.fill();
            var failed = catchThrowableOfType(WriteFailed.class, () -> {
                for (var i = 0; ; i++) {
                    BackupTest.add(vault, "P" + i + "x".repeat(150));
                    confirmed.add("P" + i + "x".repeat(150));
                }
            });
            assertThat(failed.reason()).isEqualTo(WriteFailed.Reason.DISK_FULL);
            assertThat(failed.messageKey()).isEqualTo("workspace.write.diskFull");
            assertThatThrownBy(() -> BackupTest.add(vault, "still full".repeat(15))).isInstanceOf(WriteFailed.class);
            small.makeRoom();
            BackupTest.add(vault, "room again");
            confirmed.add("room again");
            assertThat(BackupTest.names(vault)).containsAll(confirmed);
        }
        try (var vault = TestVaults.register(disk)) {
            assertThat(BackupTest.names(vault)).containsAll(confirmed);
        }
    }

    @Test
    void aBackupThatFindsNoRoomIsSaidToHaveFailedAndTheWorkspaceIsClosedAllTheSame() throws IOException {
        var folder = disk.resolve("arbeid");
        // Closed once: what a new file has too much of is given back then, and would make room for the backup.
        TestVaults.workspace(folder, new User("Kari", UserRole.ADVISOR), "p").workspace().close();
        var workspace = Workspace.open(folder, null, "p".toCharArray());
        BackupTest.add(workspace.register(), "Åse");
        small.fill();
        assertThatThrownBy(workspace::close)
                .isInstanceOfSatisfying(
                        WriteFailed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(WriteFailed.Reason.BACKUP_DISK_FULL));
        small.makeRoom();
        try (var again = Workspace.open(folder, null, "p".toCharArray())) {
            assertThat(BackupTest.names(again.register())).containsExactly("Åse");
            assertThat(again.check().sound()).isTrue();
        }
    }

    @Test
    void aBackupElsewhereAndWhatIsRestoredSayThatThereIsNoRoomAndLeaveNothing() throws IOException {
        var whole = temp.resolve("hel.vernbackup");
        try (var workspace = TestVaults.workspace(temp.resolve("arbeid"), new User("Kari", UserRole.ADVISOR), "p")
                .workspace()) {
            workspace.backup().to(whole);
            small.fill();

            assertThatThrownBy(() -> workspace.backup().to(disk.resolve("b.vernbackup")))
                    .isInstanceOfSatisfying(WriteFailed.class, failed ->
                            assertThat(failed.reason()).isEqualTo(WriteFailed.Reason.BACKUP_DISK_FULL));
        }
        assertThatThrownBy(() -> Backup.restore(whole, disk.resolve("ny")))
                .isInstanceOfSatisfying(WriteFailed.class, failed ->
                        assertThat(failed.reason()).isEqualTo(WriteFailed.Reason.NEW_DISK_FULL));
        assertThat(disk).isDirectoryNotContaining("glob:**ny").isDirectoryNotContaining("glob:**b.vernbackup*");
    }

    @Test
    void aSealedFileThatFindsNoRoomLeavesNothingAndTheVaultAtWork() throws IOException {
        try (var vault = TestVaults.register(disk)) {
            var id = UUID.randomUUID();
            SealedFiles.Filling large = out -> {
                try {
                    out.write(new byte[17_000_000]);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
            assertThatThrownBy(() -> vault.files().write(id, large)).isInstanceOfSatisfying(
                    WriteFailed.class,
                    failed -> assertThat(failed.reason()).isEqualTo(WriteFailed.Reason.DISK_FULL));
            assertThat(disk.resolve("attachments")).isEmptyDirectory();
            BackupTest.add(vault, "room again");
            assertThat(BackupTest.names(vault)).containsExactly("room again");
        }
    }

    @Test
    void aBackupWithoutRoomForAnAttachmentLeavesNoHalfOfIt() throws IOException {
        var folder = disk.resolve("arbeid");
        try (var workspace = TestVaults.workspace(folder, new User("Kari", UserRole.ADVISOR), "p").workspace()) {
            var id = UUID.randomUUID();
            workspace.register().files().write(id, out -> {
                try {
                    out.write(new byte[12_000_000]);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            assertThatThrownBy(() -> workspace.backup().make()).isInstanceOf(WriteFailed.class);
            assertThat(folder.resolve("backup/attachments")).isEmptyDirectory();
            assertThat(folder.resolve("backup")).isDirectoryNotContaining(file -> Files.isRegularFile(file));
            workspace.register().files().discard(id);
        }
    }

    @Test
    void aSchemaThatFindsNoRoomIsSaidToBeNotSaved() throws IOException {
        small.fill();
        try (var channel = FileChannel.open(disk.resolve("filler"), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 32 * 1024);
        }
        assertThatThrownBy(() -> TestVaults.register(disk)).isInstanceOf(WriteFailed.class);
    }

    @Test
    void aWorkspaceThatFindsNoRoomIsSaidNotToBeMadeAndLeavesNothing() throws IOException {
        small.fill();
        var folder = disk.resolve("arbeid");

        var failed = catchThrowableOfType(
                WriteFailed.class,
                () -> TestVaults.workspace(folder, new User("Ida", UserRole.ADVISOR), "en lang setning"));

        assertThat(failed.messageKey()).isEqualTo("workspace.write.newDiskFull");
        assertThat(folder).isEmptyDirectory();
    }
}
