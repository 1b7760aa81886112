package no.vern.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The sealed files of one vault in a folder that both vaults share: {@code register-0198….} and so on, never named by
 * what they hold. A file gets its name when it is whole and on disk, and is never written to again.
 */
final class SealedFolder {
    private static final Pattern NAME = Pattern.compile(
            "(register|journal)-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");
    private static final String PART = ".part";

    private final Path path;
    private final VaultName vault;

    SealedFolder(Path path, VaultName vault) {
        this.path = path;
        this.vault = vault;
    }

    /** The id that a file's name has; empty when it is no whole sealed file, whichever vault it belongs to. */
    static Optional<UUID> id(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Optional.of(UUID.fromString(name.group(2))) : Optional.empty();
    }

    Path file(UUID id) {
        return path.resolve(vault.word() + "-" + id);
    }

    /** Fills a file that is being written. */
    @FunctionalInterface
    interface Filling {
        void into(SealedOutput out) throws IOException;
    }

    /**
     * Writes a file; when this returns, it is on disk under its name. What the filling throws leaves nothing.
     *
     * @return its key, which is random and nowhere else yet
     * @throws WriteFailed when the disk did not take it
     */
    byte[] write(UUID id, Filling filling) {
        var secret = new byte[VaultKey.BYTES];
        new SecureRandom().nextBytes(secret);
        var whole = file(id);
        var part = whole.resolveSibling(whole.getFileName() + PART);
        try {
            Files.createDirectories(path);
            try (var out = new SealedOutput(part, new ChunkSeal(id, secret))) {
                filling.into(out);
                out.finish();
            }
            AtomicFile.force(part);
            AtomicFile.replace(part, whole);
            return secret;
        } catch (IOException e) {
            clear(part);
            throw WriteFailed.because(e, whole);
        } catch (RuntimeException e) {
            clear(part);
            throw e;
        }
    }

    /**
     * From its first byte on; the caller closes it.
     *
     * @throws java.nio.file.NoSuchFileException when it is not there
     * @throws SealBroken here, or from a read, when it is not what was written under this id and key
     */
    InputStream open(UUID id, byte[] secret) throws IOException {
        return new SealedInput(file(id), new ChunkSeal(id, secret));
    }

    void delete(UUID id) {
        clear(file(id));
    }

    /** Every whole file of this vault. */
    Set<UUID> ids() throws IOException {
        var ids = new HashSet<UUID>();
        if (Files.isDirectory(path)) {
            try (var found = Files.list(path)) {
                for (var file : (Iterable<Path>) found::iterator) {
                    id(file).filter(id -> file(id).equals(file)).ifPresent(ids::add);
                }
            }
        }
        return ids;
    }

    /**
     * Removes what a killed process or a removal that was held up has left: files that are half written, and those that
     * no row keeps. Only while nobody can be writing one.
     */
    void sweep(Set<UUID> kept) {
        try {
            for (var id : ids()) {
                if (!kept.contains(id)) {
                    delete(id);
                }
            }
            if (Files.isDirectory(path)) {
                try (var parts = Files.newDirectoryStream(path, vault.word() + "-*" + PART)) {
                    parts.forEach(SealedFolder::clear);
                }
            }
        } catch (IOException e) {
            // What is left over is encrypted and of no use to anybody; the next opening tries again.
            return;
        }
    }

    private static void clear(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // As above: the next opening tries again.
            return;
        }
    }
}
