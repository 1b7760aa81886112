package no.vern.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Backups of the whole workspace, encrypted as the workspace is: the same passphrases open what is restored. A vault that
 * is open is copied as of one moment while work goes on, and read back; one that the user may not open is copied as its
 * closed file.
 */
public final class Backup {
    private static final Duration EVERY = Duration.ofHours(1);

    private final Session session;
    private final Map<VaultName, Vault> vaults;
    private long writesThen = -1;

    Backup(Session session, Map<VaultName, Vault> vaults) {
        this.session = session;
        this.vaults = vaults;
    }

    /**
     * Makes a backup in the workspace's own folder and removes those that are no longer to be kept.
     *
     * @throws WriteFailed when the disk did not take it; the earlier backups stay
     */
    public synchronized Path make() {
        return make(vaults);
    }

    /** As {@link #make}, once the vaults are closed: then nothing needs to be copied first. */
    synchronized void makeOfClosed() {
        make(Map.of());
    }

    private Path make(Map<VaultName, Vault> open) {
        var folder = session.folder().backups();
        var made = session.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        var file = BackupFolder.named(folder, made);
        try {
            Files.createDirectories(folder);
            write(file, made, open, true);
            BackupFolder.prune(folder);
            return file;
        } catch (IOException e) {
            throw WriteFailed.because(e, file).ofBackup();
        } catch (WriteFailed e) {
            throw e.ofBackup();
        }
    }

    /** As {@link #make}, when something was written since the newest one. */
    public synchronized Optional<Path> makeIfChanged() {
        return changed() ? Optional.of(make()) : Optional.empty();
    }

    /** As {@link #makeIfChanged}, when the newest one is an hour old. */
    public synchronized Optional<Path> makeIfDue() {
        var all = BackupFolder.all(session.folder().backups());
        var due = all.isEmpty() || !session.clock().instant().isBefore(all.lastKey().plus(EVERY));
        return due ? makeIfChanged() : Optional.empty();
    }

    /** When the newest verified backup in the workspace's own folder was made. */
    public Optional<Instant> newest() {
        var all = BackupFolder.all(session.folder().backups());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.lastKey());
    }

    /** The workspace's own folder of backups. */
    public Path folder() {
        return session.folder().backups();
    }

    /**
     * Writes a backup to a file of the user's choice, with every attachment in it.
     *
     * @throws Refused when the file exists, or its folder does not
     * @throws WriteFailed when the disk did not take it
     */
    public synchronized void to(Path file) {
        if (Files.exists(file)) {
            throw new Refused(Refused.Reason.BACKUP_TARGET_EXISTS, file.toString());
        }
        var whole = file.toAbsolutePath();
        if (!Files.isDirectory(whole.getParent())) {
            throw new Refused(Refused.Reason.BACKUP_TARGET_NOWHERE, whole.getParent().toString());
        }
        try {
            write(whole, session.clock().instant(), vaults, false);
        } catch (IOException e) {
            throw WriteFailed.because(e, file).ofBackup();
        } catch (WriteFailed e) {
            throw e.ofBackup();
        }
    }

    /**
     * Makes a workspace from a backup, in a folder that is empty or not there yet. The workspace's own backups have their
     * attachments beside them, in one folder for all.
     *
     * @return attachments, by id, that were not found there as they should be; everything else is restored
     * @throws Refused when the folder has something in it, or the file is no backup, a newer one or damaged
     * @throws WriteFailed when the disk did not take it
     */
    public static List<UUID> restore(Path file, Path newFolder) {
        return Restoring.into(newFolder, file);
    }

    /** Keeps the files as they are, before a newer Vern changes them; no vault is open yet. */
    static void ofClosed(WorkspaceFolder folder, Keyring keyring, Clock clock) {
        var made = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var file = BackupFolder.named(folder.backups(), made);
        try {
            write(file, made, folder, keyring, Map.of(), new VaultKeys(Map.of()), true);
        } catch (IOException e) {
            throw WriteFailed.because(e, file);
        }
    }

    private void write(Path file, Instant made, Map<VaultName, Vault> open, boolean pooled) throws IOException {
        if (session.asOf().isPresent()) {
            throw new WriteFailed(WriteFailed.Reason.READ_ONLY);
        }
        var writes = writes();
        write(file, made, session.folder(), session.keyring(), open, session.keys(), pooled);
        writesThen = writes;
    }

    private static void write(
            Path file, Instant made, WorkspaceFolder folder, Keyring keyring, Map<VaultName, Vault> open,
            VaultKeys keys, boolean pooled) throws IOException {
        var next = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        var holds = open.values().stream().map(vault -> vault.files().hold()).toList();
        try (var parts = new BackupParts(folder, open, keys)) {
            var pool = pooled
                    ? BackupPool.beside(folder.backups())
                            .take(folder.attachments(), BackupFolder.manifests(folder.backups()))
                    : List.<BackupManifest.Part>of();
            if (!pooled) {
                BackupPool.files(folder.attachments())
                        .forEach(sealed -> parts.files().put(BackupPool.name(sealed), sealed));
            }
            BackupArchive.write(next, parts.files(), keyring.workspace(), made, parts.states(), pool);
            AtomicFile.replace(next, file);
        } finally {
            holds.forEach(SealedFiles.Hold::close);
            Files.deleteIfExists(next);
        }
    }

    /** Whether something was written since the newest one. The vaults must be open. */
    synchronized boolean changed() {
        if (writesThen >= 0) {
            return writesThen != writes();
        }
        return writes() > 0 || !newestStates().equals(BackupParts.states(session.folder(), vaults));
    }

    private List<String> newestStates() {
        var newest = session.folder().newestBackup();
        if (newest.isEmpty()) {
            return List.of();
        }
        try {
            return BackupArchive.manifest(newest.get()).states();
        } catch (IOException | Refused e) {
            // A backup that cannot be read is as good as none: a new one is due.
            return List.of();
        }
    }

    private long writes() {
        return vaults.values().stream().mapToLong(Vault::writes).sum();
    }
}
