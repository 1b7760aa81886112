package no.vern.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
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
        Backup.restore(file, folder);
        terminal.say("cli.restore.done", folder.toAbsolutePath().toString());
        return ExitCode.DONE;
    }
}
