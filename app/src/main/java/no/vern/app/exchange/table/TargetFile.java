package no.vern.app.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is written beside its place and takes it when it is whole, so that half a file is never seen. */
final class TargetFile implements AutoCloseable {
    private final Path target;
    private final Path part;
    private boolean placed;

    TargetFile(Path target) {
        this.target = target.toAbsolutePath();
        this.part = this.target.resolveSibling(".vern-" + UUID.randomUUID() + ".part");
    }

    OutputStream open() {
        if (Files.isDirectory(target)) {
            throw new TableRefused(TableRefused.Reason.NOT_WRITTEN, String.valueOf(target.getFileName()));
        }
        try {
            return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /** Puts the file in its place; it is on disk when this returns. */
    void place() {
        try {
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
            placed = true;
        } catch (IOException e) {
            throw fault(e);
        }
    }

    TableRefused fault(IOException fault) {
        return FileFaults.writing(target, fault);
    }

    @Override
    public void close() {
        try {
            if (!placed) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw fault(e);
        }
    }
}
