package no.vern.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The workspace's own backups. A file gets its name only once it is verified; the name is the moment (UTC), e.g.
 * {@code 2025-12-31T140509.123Z.vern}.
 */
final class BackupFolder {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSS'Z.vern'");

    private BackupFolder() {}

    static Path named(Path folder, Instant made) {
        return folder.resolve(NAME.format(made.atOffset(ZoneOffset.UTC)));
    }

    static SortedMap<Instant, Path> all(Path folder) {
        var found = new TreeMap<Instant, Path>();
        try (var files = Files.list(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                moment(file).ifPresent(made -> found.put(made, file));
            }
        } catch (IOException e) {
            // No folder, no backups.
            return new TreeMap<>();
        }
        return found;
    }

    static Optional<Path> newest(Path folder) {
        var all = all(folder);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.lastEntry().getValue());
    }

    /**
     * What the backups say of themselves, oldest first.
     *
     * @return without those that cannot be read
     */
    static List<BackupManifest> manifests(Path folder) {
        var manifests = new ArrayList<BackupManifest>();
        for (var backup : all(folder).values()) {
            try {
                manifests.add(BackupArchive.manifest(backup));
            } catch (IOException | Refused e) {
                // It can be restored no more than it can be read.
                continue;
            }
        }
        return manifests;
    }

    /** Removes what {@link Retention} does not keep, and the sealed files that only those had. */
    static void prune(Path folder) throws IOException {
        var all = all(folder);
        var kept = Retention.kept(all.keySet());
        var old = all.entrySet().stream().filter(backup -> !kept.contains(backup.getKey())).toList();
        for (var backup : List.copyOf(old)) {
            Files.deleteIfExists(backup.getValue());
        }
        var manifests = manifests(folder);
        // What a backup that cannot be read refers to is not known; somebody may yet mend it.
        if (manifests.size() == kept.size()) {
            BackupPool.beside(folder).prune(manifests);
        }
    }

    private static Optional<Instant> moment(Path file) {
        try {
            var name = file.getFileName().toString();
            return Optional.of(LocalDateTime.parse(name, NAME).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
