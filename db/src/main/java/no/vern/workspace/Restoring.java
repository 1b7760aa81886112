package no.vern.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.vern.workspace.BackupManifest.Part;

/** Makes a workspace's folder from a backup. The keyring comes last: until then the folder is no workspace. */
final class Restoring {
    private static final String KEYRING = "keyring.json";

    private Restoring() {}

    /** @return sealed files, by id, that do not lie beside the backup as it says */
    static List<UUID> into(Path newFolder, Path backup) {
        if (!Files.isRegularFile(backup)) {
            throw new Refused(Refused.Reason.BACKUP_MISSING, backup.toString());
        }
        var there = Files.exists(newFolder);
        var folder = WorkspaceFolder.create(newFolder);
        try {
            var manifest = unpack(backup, folder.path());
            var missing = fetch(manifest.pooled(), backup, folder);
            open(folder.path());
            return missing;
        } catch (IOException e) {
            var failed = WriteFailed.because(e, folder.keyring());
            clear(folder.path(), there);
            throw failed.ofNewWorkspace();
        } catch (RuntimeException e) {
            clear(folder.path(), there);
            throw e;
        }
    }

    /** Every part, on disk and as its digest says; what is made of them can be opened after {@link #open}. */
    static BackupManifest unpack(Path backup, Path folder) throws IOException {
        var manifest = BackupArchive.unpack(backup, name -> Files.newOutputStream(place(folder, name)));
        for (var part : manifest.parts()) {
            AtomicFile.force(place(folder, part.name()));
        }
        return manifest;
    }

    static void open(Path folder) throws IOException {
        AtomicFile.replace(place(folder, KEYRING), folder.resolve(KEYRING));
    }

    /** From the pool beside the backup or, when it lies in a workspace's own folder, from that workspace. */
    private static List<UUID> fetch(List<Part> pooled, Path backup, WorkspaceFolder folder) throws IOException {
        var beside = backup.toAbsolutePath().getParent();
        var places = List.of(BackupPool.beside(beside).path(), beside.resolveSibling("attachments"));
        var missing = new ArrayList<UUID>();
        for (var part : pooled) {
            var source = places.stream()
                    .map(place -> BackupPool.in(place, part))
                    .filter(file -> sound(part, file))
                    .findFirst();
            if (source.isPresent()) {
                var target = BackupPool.in(folder.attachments(), part);
                var next = target.resolveSibling(target.getFileName() + ".part");
                Files.copy(source.get(), next);
                AtomicFile.force(next);
                AtomicFile.replace(next, target);
            } else {
                missing.add(BackupPool.id(part));
            }
        }
        return missing;
    }

    private static boolean sound(Part part, Path file) {
        try {
            return Files.isRegularFile(file) && part.describes(ClosedFile.of(file));
        } catch (IOException e) {
            return false;
        }
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
