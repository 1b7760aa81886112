package no.vern.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.vern.workspace.User;
import no.vern.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vern new}: makes a workspace with its first user, and prints its recovery codes, once. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--organisation", paramLabel = "NAME", required = true)
    private String organisation = "";

    @Option(names = "--user", paramLabel = "NAME", required = true)
    private String user = "";

    @Option(names = "--role", paramLabel = "ROLE", required = true)
    private RoleName role = RoleName.advisor;

    @Option(names = "--passphrase-file", paramLabel = "FILE")
    private @Nullable Path passphraseFile;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var passphrase = Passphrase.ofFirstUser(terminal, passphraseFile)) {
            var first = new User(user, role.role());
            var created = passphrase.use(characters -> Workspace.create(folder, organisation, first, characters));
            SignIn.warn(terminal, created.workspace());
            terminal.say("cli.new.done", folder.toAbsolutePath().toString());
            terminal.say("cli.new.codes");
            terminal.say("cli.new.registerCode", created.register().text());
            terminal.say("cli.new.journalCode", created.journal().text());
            // Last: a backup that finds no room must not take the codes along, which are shown only here.
            created.workspace().close();
        }
        return ExitCode.DONE;
    }
}
