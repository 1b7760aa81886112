package no.vern.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Makes a workspace's folder from a backup. The keyring comes last: until then the folder is no workspace. */
final class Restoring {
    private static final String KEYRING = "keyring.json";

    private Restoring() {}

    static void into(Path newFolder, Path backup) {
        if (!Files.isRegularFile(backup)) {
            throw new Refused(Refused.Reason.BACKUP_MISSING, backup.toString());
        }
        var there = Files.exists(newFolder);
        var folder = WorkspaceFolder.create(newFolder);
        try {
            unpack(backup, folder.path());
        } catch (IOException e) {
            clear(folder.path(), there);
            throw WriteFailed.because(e, folder.keyring());
        } catch (RuntimeException e) {
            clear(folder.path(), there);
            throw e;
        }
    }

    /** Every part, on disk and as its digest says. */
    static void unpack(Path backup, Path folder) throws IOException {
        var manifest = BackupArchive.unpack(backup, name -> Files.newOutputStream(place(folder, name)));
        for (var part : manifest.parts()) {
            AtomicFile.force(place(folder, part.name()));
        }
        AtomicFile.replace(place(folder, KEYRING), folder.resolve(KEYRING));
    }

    private static Path place(Path folder, String name) {
        return folder.resolve(name.equals(KEYRING) ? KEYRING + ".part" : name);
    }

    /** Takes away what was begun; the folder itself stays when it was there before. */
    private static void clear(Path folder, boolean keepFolder) {
        try (var found = Files.walk(folder)) {
            for (var file : (Iterable<Path>) found.sorted(Comparator.reverseOrder())::iterator) {
                if (!keepFolder || !file.equals(folder)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            // The failure that led here is the one to tell; without a keyring, what is left is no workspace.
            return;
        }
    }
}
