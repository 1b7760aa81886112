package no.vern.app.cli;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.vern.workspace.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vern restore}: makes a workspace of a backup, in a folder that is empty or not there yet. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "DIR")
    private Path folder = Path.of("");

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var missing = Backup.restore(file, folder);
        terminal.say("cli.restore.done", folder.toAbsolutePath().toString());
        if (missing.isEmpty()) {
            return ExitCode.DONE;
        }
        var ids = missing.stream().map(UUID::toString).collect(Collectors.joining(", "));
        terminal.complain("workspace.restore.missing", missing.size(), ids);
        return ExitCode.WORKSPACE;
    }
}
