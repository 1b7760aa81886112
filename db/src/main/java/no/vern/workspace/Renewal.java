package no.vern.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * A vault that was not closed in order, written anew from what can be read of it. A damaged page may lie where reading
 * does not come but the engine's tidying does; the new file has only what was read, checked by the schema's rules once
 * more. The old file is replaced when the new one is whole, and not touched before.
 */
final class Renewal {
    private final VaultFile file;
    private final VaultKey key;

    private Renewal(VaultFile file, VaultKey key) {
        this.file = file;
        this.key = key;
    }

    /**
     * @param stored what reading the old file through has found
     * @param noted whether there is Vern's own note that it was in use: then nobody else has written to it, and an entry
     *     that does not follow in the trail is damage
     * @throws WorkspaceDamaged when it cannot be copied, or the copy differs; the file is as it was
     * @throws WriteFailed when the disk has no room for the copy; the file is as it was
     */
    static void of(VaultFile file, VaultKey key, VaultOpening.Stored stored, boolean noted) {
        new Renewal(file, key).renew(stored, noted);
    }

    private void renew(VaultOpening.Stored stored, boolean noted) {
        var target = new VaultFile(file.folder().resolve(file.name().word() + "-renewed"), file.name());
        try {
            remove(target);
            Files.createDirectory(target.folder());
            try {
                copy(target, noted);
                var read = VaultOpening.read(target, key);
                if (!read.rows().equals(stored.rows()) || !read.head().same(stored.head())) {
                    throw damaged();
                }
                AtomicFile.force(target.database());
                AtomicFile.replace(target.database(), file.database());
            } finally {
                remove(target);
            }
        } catch (IOException e) {
            throw WriteFailed.because(e, target.database());
        }
    }

    private void copy(VaultFile target, boolean noted) {
        var password = key.databasePassword();
        try (var from = Engine.source(file, password, Engine.READ_ONLY).getConnection()) {
            if (noted && AuditTrail.review(Engine.sql(from), 0).broken()) {
                throw damaged();
            }
            from.setAutoCommit(false);
            VaultCopy.make(from, target, key);
        } catch (SQLException | RuntimeException e) {
            // All of the file was read before this: when it is a file that fails now, it is the new one.
            throw Failures.ofTheFile(e) && !Failures.corrupt(e) ? WriteFailed.because(e, target.database()) : damaged();
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static void remove(VaultFile target) throws IOException {
        Files.deleteIfExists(target.database());
        Files.deleteIfExists(target.folder());
    }

    private WorkspaceDamaged damaged() {
        return WorkspaceFolder.at(file.folder()).damaged(file.database());
    }
}
