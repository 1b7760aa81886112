package no.vern.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The disk did not take it: what was being written is not saved; everything confirmed before is. */
public final class WriteFailed extends WorkspaceException {
    private static final long serialVersionUID = 1;
    private static final long ALMOST_NOTHING = 1024 * 1024;

    /** As Linux, macOS and Windows say it, the last in English and in Norwegian. */
    private static final List<String> FULL =
            List.of("no space left on device", "not enough space on the disk", "ikke nok plass på disken");

    private final Reason reason;

    WriteFailed(Reason reason) {
        super(reason.messageKey);
        this.reason = reason;
    }

    /** Finds the reason from the failure and from what is left of the disk. */
    static WriteFailed because(Throwable failure, Path file) {
        var failed = new WriteFailed(reason(failure, file));
        failed.setStackTrace(failure.getStackTrace());
        return failed;
    }

    /** The same, where a workspace was being made: nothing had been saved in it that could be safe. */
    WriteFailed ofNewWorkspace() {
        return switch (reason) {
            case DISK_FULL -> like(Reason.NEW_DISK_FULL);
            case OTHER -> like(Reason.NEW_FAILED);
            default -> this;
        };
    }

    /** The same, where only a backup was being made: what was saved is saved. */
    WriteFailed ofBackup() {
        return switch (reason) {
            case DISK_FULL -> like(Reason.BACKUP_DISK_FULL);
            case FILE_GONE, OTHER -> like(Reason.BACKUP_FAILED);
            default -> this;
        };
    }

    private WriteFailed like(Reason other) {
        var failed = new WriteFailed(other);
        failed.setStackTrace(getStackTrace());
        return failed;
    }

    public Reason reason() {
        return reason;
    }

    private static Reason reason(Throwable failure, Path file) {
        if (saysFull(failure)) {
            return Reason.DISK_FULL;
        }
        if (failure instanceof NoSuchFileException || !Files.exists(file.toAbsolutePath().getParent())) {
            return Reason.FILE_GONE;
        }
        try {
            var left = Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace();
            return left < ALMOST_NOTHING ? Reason.DISK_FULL : Reason.OTHER;
        } catch (IOException e) {
            return Reason.OTHER;
        }
    }

    /** What was half written may be removed by now, and its room be free again: then only the system's words tell. */
    private static boolean saysFull(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (FULL.stream().anyMatch(words::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Why a write did not reach the disk. */
    public enum Reason {
        DISK_FULL("workspace.write.diskFull"),
        FILE_GONE("workspace.write.fileGone"),
        READ_ONLY("workspace.write.readOnly"),
        OTHER("workspace.write.failed"),
        NEW_DISK_FULL("workspace.write.newDiskFull"),
        NEW_FAILED("workspace.write.newFailed"),
        BACKUP_DISK_FULL("workspace.write.backupDiskFull"),
        BACKUP_FAILED("workspace.write.backupFailed");

        private final String messageKey;

        Reason(String messageKey) {
            this.messageKey = messageKey;
        }

        public String messageKey() {
            return messageKey;
        }
    }
}
