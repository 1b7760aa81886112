package no.vern.workspace;

import static no.vern.schema.register.Tables.SEALED_FILE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;

/**
 * Files that belong to a vault and lie encrypted beside it, each under a random key that only a row of the vault holds.
 * First the file is written, then the row, in the transaction of what the file belongs to: a file without its row is
 * noise, and is removed when the vault is opened the next time.
 */
public final class SealedFiles {
    private final Vault vault;
    private final SealedFolder folder;
    private final boolean readOnly;
    private final AtomicInteger held = new AtomicInteger();

    SealedFiles(Vault vault, SealedFolder folder, boolean readOnly) {
        this.vault = vault;
        this.folder = folder;
        this.readOnly = readOnly;
    }

    /** A file that is on disk and that no row keeps yet. */
    public static final class Loose {
        private final UUID id;
        private final byte[] secret;

        private Loose(UUID id, byte[] secret) {
            this.id = id;
            this.secret = secret;
        }
    }

    /** Fills a file that is being written; what it throws leaves nothing. */
    @FunctionalInterface
    public interface Filling {
        /** @param out throws {@link WriteFailed}, and no other exception, when the disk does not take it */
        void into(OutputStream out);
    }

    /**
     * Writes a file, a chunk at a time; when this returns, it is on disk. Not inside a write: that would hold up others.
     *
     * @param id that no other file has or had
     * @throws WriteFailed when the disk did not take it; then nothing of it is left
     */
    public Loose write(UUID id, Filling filling) {
        if (readOnly) {
            throw new WriteFailed(WriteFailed.Reason.READ_ONLY);
        }
        return new Loose(id, folder.write(id, filling::into));
    }

    /** Keeps the file from now on, in the transaction of what it belongs to. */
    public void keep(Write write, Loose file) {
        write.sql().insertInto(SEALED_FILE)
                .set(SEALED_FILE.ID, file.id)
                .set(SEALED_FILE.SECRET, file.secret)
                .execute();
        Arrays.fill(file.secret, (byte) 0);
    }

    /** Gives up the key, in the transaction of what the file belonged to; {@link #discard} afterwards. */
    public void forget(Write write, UUID id) {
        write.sql().deleteFrom(SEALED_FILE).where(SEALED_FILE.ID.eq(id)).execute();
    }

    /**
     * Removes a file that no row keeps. While a backup is being made it stays, since the backup may be of a moment when a
     * row kept it; the next opening removes it.
     */
    public void discard(UUID id) {
        if (held.get() == 0) {
            folder.delete(id);
        }
    }

    /**
     * Its bytes, from the first on; the caller closes it. Empty when no row keeps it.
     *
     * @throws java.nio.file.NoSuchFileException when the file is gone all the same
     * @throws SealBroken here, or from a read, when it is not what was written
     */
    public Optional<InputStream> open(UUID id) throws IOException {
        var secret = vault.read(sql -> sql.select(SEALED_FILE.SECRET)
                .from(SEALED_FILE)
                .where(SEALED_FILE.ID.eq(id))
                .fetchOptional(SEALED_FILE.SECRET));
        return secret.isEmpty() ? Optional.empty() : Optional.of(folder.open(id, secret.get()));
    }

    /** Those that a row keeps. */
    static Set<UUID> kept(DSLContext sql) {
        return sql.select(SEALED_FILE.ID).from(SEALED_FILE).fetchSet(SEALED_FILE.ID);
    }

    /** Those that are there, in the folder. */
    Set<UUID> there() throws IOException {
        return folder.ids();
    }

    /** Removes what no row keeps; only before anybody can write. */
    void sweep(DSLContext sql) {
        folder.sweep(kept(sql));
    }

    /** Until it is closed, no file is removed. */
    interface Hold extends AutoCloseable {
        @Override
        void close();
    }

    Hold hold() {
        held.incrementAndGet();
        return held::decrementAndGet;
    }
}
