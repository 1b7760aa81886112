package no.vern.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import no.vern.workspace.BackupManifest.Part;

/**
 * The sealed files that the workspace's own backups refer to, in a folder beside them. Such a file never changes, so it is
 * copied once, however many backups have it, and removed with the last of them. A copy and not a link: what damages the
 * one leaves the other.
 */
record BackupPool(Path path) {
    private static final String FOLDER = "attachments";
    private static final String PREFIX = FOLDER + "/";

    /** The one that belongs to the backups of a folder. */
    static BackupPool beside(Path backups) {
        return new BackupPool(backups.resolve(FOLDER));
    }

    /** The sealed files of a workspace, by the names that they have in a backup. */
    static List<Path> files(Path attachments) throws IOException {
        if (!Files.isDirectory(attachments)) {
            return List.of();
        }
        try (var found = Files.list(attachments)) {
            return found.filter(file -> SealedFolder.id(file).isPresent()).sorted().toList();
        }
    }

    static String name(Path file) {
        return PREFIX + file.getFileName();
    }

    static UUID id(Part part) {
        return SealedFolder.id(Path.of(part.name())).orElseThrow();
    }

    /** Where a file lies in this pool, or in a folder like it. */
    static Path in(Path folder, Part part) {
        return folder.resolve(part.name().substring(PREFIX.length()));
    }

    /**
     * Copies what is not here yet; what is copied is on disk and verified then. Of what an earlier backup had copied and
     * verified only the size is looked at again; a restoring holds it against its digest.
     *
     * @param manifests of the backups that are kept: what they say of a file need not be found out again
     * @return all files of the workspace
     */
    List<Part> take(Path attachments, Collection<BackupManifest> manifests) throws IOException {
        var known = new HashMap<String, Part>();
        manifests.forEach(manifest -> manifest.pooled().forEach(part -> known.put(part.name(), part)));
        var parts = new ArrayList<Part>();
        for (var file : files(attachments)) {
            var part = known.get(name(file));
            parts.add(part != null && holds(part) ? part : copy(file));
        }
        return parts;
    }

    private boolean holds(Part part) throws IOException {
        var file = in(path, part);
        return Files.exists(file) && Files.size(file) == part.size();
    }

    private Part copy(Path file) throws IOException {
        Files.createDirectories(path);
        var next = path.resolve(file.getFileName() + ".part");
        try {
            var part = transfer(file, next);
            AtomicFile.force(next);
            if (!part.describes(ClosedFile.of(next))) {
                throw new IOException("The copy differs from what was copied");
            }
            AtomicFile.replace(next, in(path, part));
            return part;
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private static Part transfer(Path file, Path next) throws IOException {
        try (var in = Files.newInputStream(file);
                var out = Files.newOutputStream(next)) {
            return BackupArchive.transfer(name(file), in, out);
        }
    }

    /** Removes what no backup refers to; only while none is being made. */
    void prune(Collection<BackupManifest> manifests) throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        var needed = new HashSet<Path>();
        manifests.forEach(manifest -> manifest.pooled().forEach(part -> needed.add(in(path, part))));
        try (var found = Files.list(path)) {
            for (var file : (Iterable<Path>) found.filter(file -> !needed.contains(file))::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }
}
