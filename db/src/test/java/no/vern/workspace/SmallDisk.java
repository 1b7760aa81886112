package no.vern.workspace;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import no.vern.settings.DraftRepository;

/** A real disk of 16 MB, which only root can make; without that right the test is left out. */
public final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** @param temp where the disk's own folder is made */
    public static SmallDisk in(Path temp) {
        var folder = temp.resolve("disk");
        try {
            Files.createDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", folder.toString()),
                "Needs the right to mount a small disk");
        return new SmallDisk(folder);
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public Path folder() {
        return folder;
    }

    /** Leaves no room on the disk. */
    public void fill() {
        try (var out = Files.newOutputStream(filler())) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            // That is what it is for.
        }
    }

    /** The same, until the vault on it takes nothing more, either. */
    public void fill(Vault vault) {
        fill();
        var drafts = new DraftRepository(vault, "filler");
        try {
            while (true) {
                drafts.keep("filler", UUID.randomUUID(), "x".repeat(500));
            }
        } catch (WriteFailed full) {
            // That is what it is for.
        }
    }

    public void makeRoom() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    @Override
    public void close() {
        run("umount", folder.toString());
    }
}
