package no.vern.app.cli;

import java.nio.file.Path;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which user a command is about, in which workspace; here {@code --user} is that user, {@code --as} signs in. */
final class UserOptions {
    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--user", paramLabel = "NAME", required = true)
    private String user = "";

    @Option(names = "--as", paramLabel = "NAME")
    private @Nullable String signsIn;

    @Option(names = "--passphrase-file", paramLabel = "FILE")
    private @Nullable Path passphraseFile;

    String user() {
        return user;
    }

    @Nullable Path passphraseFile() {
        return passphraseFile;
    }

    /** Opens it for who was named; else for the first administrator, who manages users once there is one. */
    Workspace open(Terminal terminal) {
        return SignIn.open(terminal, folder, signsIn == null ? administrator() : signsIn, passphraseFile);
    }

    private @Nullable String administrator() {
        return Workspace.usersOf(folder).stream()
                .filter(known -> known.role() == UserRole.ADMINISTRATOR)
                .findFirst()
                .map(User::name)
                .orElse(null);
    }
}
