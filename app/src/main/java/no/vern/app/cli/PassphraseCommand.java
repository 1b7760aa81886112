package no.vern.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern passphrase}: changes one's own passphrase. */
@Command(name = "passphrase")
final class PassphraseCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--new-passphrase-file", paramLabel = "FILE")
    private @Nullable Path newPassphraseFile;

    PassphraseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var current = options.passphrase(terminal);
                var workspace = current.use(characters -> options.open(terminal, characters));
                var next = Passphrase.replacing(terminal, newPassphraseFile, workspace.user().name())) {
            current.use(old -> next.use(chosen -> {
                workspace.users().changePassphrase(old, chosen);
                return ExitCode.DONE;
            }));
            terminal.say("cli.passphrase.done", workspace.user().name());
        }
        return ExitCode.DONE;
    }
}
