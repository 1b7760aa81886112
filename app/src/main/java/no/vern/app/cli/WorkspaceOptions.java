package no.vern.app.cli;

import java.nio.file.Path;
import no.vern.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which workspace a command works on, and who signs in. */
final class WorkspaceOptions {
    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--user", paramLabel = "NAME")
    private @Nullable String user;

    @Option(names = "--passphrase-file", paramLabel = "FILE")
    private @Nullable Path passphraseFile;

    Passphrase passphrase(Terminal terminal) {
        return Passphrase.ofUser(terminal, passphraseFile);
    }

    Workspace open(Terminal terminal) {
        return SignIn.open(terminal, folder, user, passphraseFile);
    }

    Workspace open(Terminal terminal, char[] passphrase) {
        return SignIn.open(terminal, folder, user, passphrase);
    }
}
