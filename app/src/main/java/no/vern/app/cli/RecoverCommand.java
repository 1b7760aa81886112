package no.vern.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.vern.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vern recover}: a new passphrase for somebody who forgot theirs, by the recovery codes. */
@Command(name = "recover")
final class RecoverCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--user", paramLabel = "NAME", required = true)
    private String user = "";

    @Option(names = "--recovery-code-file", paramLabel = "FILE")
    private @Nullable Path recoveryCodeFile;

    @Option(names = "--new-passphrase-file", paramLabel = "FILE")
    private @Nullable Path newPassphraseFile;

    RecoverCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var codes = RecoveryCodes.given(terminal, recoveryCodeFile);
        if (codes.isEmpty()) {
            throw Refusal.usage("cli.recover.noCode");
        }
        try (var passphrase = Passphrase.replacing(terminal, newPassphraseFile, user)) {
            passphrase.use(next -> Workspace.recover(folder, user, codes, next)).close();
            terminal.say("cli.recover.done", user);
        }
        return ExitCode.DONE;
    }
}
