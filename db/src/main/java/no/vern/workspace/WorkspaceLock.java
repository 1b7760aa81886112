package no.vern.workspace;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * One process has a workspace open at a time. The system releases the lock when the process ends, however it ends; the
 * file says who has it.
 */
final class WorkspaceLock implements AutoCloseable {
    /** Beyond the text, since Windows lets nobody read a locked part. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws WorkspaceInUse when somebody else has it */
    static WorkspaceLock take(Path file, Clock clock) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw inUse(file);
            }
            sign(channel, clock);
            return new WorkspaceLock(channel);
        } catch (IOException e) {
            close(channel);
            throw WriteFailed.because(e, file);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void sign(FileChannel channel, Clock clock) throws IOException {
        channel.truncate(0);
        var text = machine() + "\n" + clock.instant() + "\n" + ProcessHandle.current().pid() + "\n";
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static WorkspaceInUse inUse(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var machine = lines.isEmpty() ? "?" : lines.getFirst();
        try {
            return new WorkspaceInUse(machine, Instant.parse(lines.size() > 1 ? lines.get(1) : ""));
        } catch (DateTimeParseException e) {
            return new WorkspaceInUse(machine, Files.getLastModifiedTime(file).toInstant());
        }
    }

    /** The environment and the system's own file first: asking the network for a name can take seconds. */
    private static String machine() {
        for (var name : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            var value = System.getenv(name);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        try {
            var file = Path.of("/etc/hostname");
            return Files.isReadable(file)
                    ? Files.readString(file).strip()
                    : InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "?";
        }
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        close(channel);
    }
}
