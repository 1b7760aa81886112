package no.vern.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vern backup}: the whole workspace as one verified file; the same passphrases open what is restored of it. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var workspace = options.open(terminal)) {
            workspace.backup().to(file);
            terminal.say("cli.backup.done", file.toAbsolutePath().toString());
        }
        return ExitCode.DONE;
    }
}
