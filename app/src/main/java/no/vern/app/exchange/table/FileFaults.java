package no.vern.app.exchange.table;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the file system's faults are called towards a user. */
final class FileFaults {
    private FileFaults() {}

    static TableRefused reading(String fileName, @Nullable Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof TableRefused refused) {
                return refused;
            }
            if (cause instanceof NoSuchFileException) {
                return new TableRefused(fault, TableRefused.Reason.MISSING, fileName);
            }
            if (words(cause).contains("zip bomb")) {
                return new TableRefused(fault, TableRefused.Reason.ZIP_BOMB, fileName);
            }
        }
        return new TableRefused(fault, TableRefused.Reason.UNREADABLE, fileName);
    }

    static TableRefused writing(Path target, IOException fault) {
        var name = String.valueOf(target.getFileName());
        var words = words(fault);
        if (words.contains("no space left") || words.contains("not enough space") || words.contains("quota")) {
            return new TableRefused(fault, TableRefused.Reason.DISK_FULL, name);
        }
        if (fault instanceof NoSuchFileException) {
            var folder = String.valueOf(target.getParent());
            return new TableRefused(fault, TableRefused.Reason.TARGET_FOLDER_MISSING, folder);
        }
        var taken = fault instanceof AccessDeniedException
                || fault instanceof FileSystemException && words.contains("another process");
        var reason = taken ? TableRefused.Reason.TARGET_IN_USE : TableRefused.Reason.NOT_WRITTEN;
        return new TableRefused(fault, reason, name);
    }

    private static String words(Throwable fault) {
        return String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    }
}
