package no.vern.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a file that a command writes may take the place of one that is there. */
final class Overwriting {
    @Option(names = "--force")
    private boolean force;

    /**
     * Asked before anything is read or written.
     *
     * @param target null when no file is asked for; an empty file holds nothing that could be lost
     * @throws Refusal when a file is there that was not given up
     */
    void check(@Nullable Path target) {
        if (target != null && !force && holdsSomething(target)) {
            throw Refusal.of("cli.out.exists", target.toString());
        }
    }

    private static boolean holdsSomething(Path target) {
        try {
            return Files.isRegularFile(target) && Files.size(target) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
