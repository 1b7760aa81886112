package no.vern.app.report;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;

/** Makes a folder that is there with all its files or not at all: beside its place first, then moved into it. */
public final class WholeFolder {
    /** Writes all the files into the folder that it is given; how many there are. */
    @FunctionalInterface
    public interface Content {
        int writeTo(Path folder);
    }

    private WholeFolder() {}

    /**
     * @param target a folder that is empty or not there yet
     * @return how many files were written
     * @throws ReportFailed with the reason when it cannot be written; then there is no new folder
     */
    public static int write(Path target, Content content) {
        var folder = target.toAbsolutePath().normalize();
        try {
            check(folder);
            Files.createDirectories(folder.getParent());
            var beside = Files.createDirectory(folder.resolveSibling(".vern-" + UUID.randomUUID() + ".tmp"));
            try {
                int files = content.writeTo(beside);
                Files.deleteIfExists(folder);
                Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
                return files;
            } finally {
                remove(beside);
            }
        } catch (IOException e) {
            throw WholeFile.failure(e, folder);
        } catch (ReportFailed failed) {
            throw of(failed, folder);
        }
    }

    private static void check(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw new ReportFailed("report.target.notEmpty");
                }
            }
        } else if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
    }

    /** The user knows the folder; where its files lay until it was whole is of no use to anybody. */
    private static ReportFailed of(ReportFailed failed, Path folder) {
        return new ReportFailed(failed, failed.messageKey(), folder.toString());
    }

    private static void remove(Path beside) throws IOException {
        if (Files.exists(beside)) {
            Files.walkFileTree(beside, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException failed) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
