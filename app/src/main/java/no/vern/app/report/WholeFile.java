package no.vern.app.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Pattern;

/** Writes a file that is there whole or not at all: beside its place first, then moved into it. */
public final class WholeFile {
    private static final Pattern NO_SPACE =
            Pattern.compile("no space left|not enough space|quota exceeded|file too large", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_USE =
            Pattern.compile("being used by another|text file busy", Pattern.CASE_INSENSITIVE);

    /** Writes all of the content; leaves closing to the caller. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /** Throws {@link ReportFailed} with the reason when it cannot be written; then the old file is as it was. */
    public static void write(Path target, Content content) {
        var file = target.toAbsolutePath().normalize();
        check(file);
        var beside = file.resolveSibling(".vern-" + UUID.randomUUID() + ".tmp");
        try {
            try {
                fill(beside, content);
                move(beside, Files.isSymbolicLink(file) ? file.toRealPath() : file);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw failure(e, file);
        }
    }

    private static void check(Path file) {
        var folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ReportFailed("report.target.folder", String.valueOf(folder));
        }
        if (Files.isDirectory(file)) {
            throw new ReportFailed("report.target.directory", file.toString());
        }
        if (openElsewhere(file)) {
            throw new ReportFailed("report.target.open", file.toString());
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new ReportFailed("report.target.denied", file.toString());
        }
    }

    /** LibreOffice and Excel leave a file beside the one that they have open. */
    private static boolean openElsewhere(Path file) {
        var name = file.getFileName().toString();
        return Files.exists(file.resolveSibling(".~lock." + name + "#"))
                || Files.exists(file.resolveSibling("~$" + name));
    }

    private static void fill(Path beside, Content content) throws IOException {
        try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path beside, Path file) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static ReportFailed failure(IOException cause, Path file) {
        var said = String.valueOf(cause.getMessage());
        if (NO_SPACE.matcher(said).find()) {
            return new ReportFailed(cause, "report.target.full", file.toString());
        }
        if (IN_USE.matcher(said).find()) {
            return new ReportFailed(cause, "report.target.open", file.toString());
        }
        return cause instanceof AccessDeniedException
                ? new ReportFailed(cause, "report.target.denied", file.toString())
                : new ReportFailed(cause, "report.target.failed", file.toString());
    }
}
