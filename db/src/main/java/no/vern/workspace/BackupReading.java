package no.vern.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;

/**
 * A backup laid out for reading, in the system's folder for temporary files and encrypted as it is everywhere; removed on
 * close. Attachments are read where they lie, beside the backups.
 *
 * @param sealed where that is
 */
record BackupReading(WorkspaceFolder folder, Instant made, Path sealed) implements AutoCloseable {
    /** @throws Refused when there is no backup, or it is damaged */
    static BackupReading newest(WorkspaceFolder workspace) {
        var all = BackupFolder.all(workspace.backups());
        if (all.isEmpty()) {
            throw new Refused(Refused.Reason.NO_BACKUP);
        }
        try {
            var place = Files.createTempDirectory("vern-");
            var reading = new BackupReading(
                    WorkspaceFolder.create(place), all.lastKey(), BackupPool.beside(workspace.backups()).path());
            try {
                Restoring.unpack(all.get(all.lastKey()), place);
                Restoring.open(place);
                return reading;
            } catch (IOException | RuntimeException e) {
                reading.close();
                throw e;
            }
        } catch (IOException e) {
            throw WriteFailed.because(e, workspace.keyring());
        }
    }

    @Override
    public void close() {
        remove(folder.path());
    }

    private static void remove(Path tree) {
        try (var found = Files.walk(tree)) {
            for (var file : (Iterable<Path>) found.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
