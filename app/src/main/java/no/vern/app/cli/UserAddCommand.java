package no.vern.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.vern.workspace.RecoveryCode;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern user add}: lets somebody in; a nurse is added by a nurse, or with the journal's recovery code. */
@Command(name = "add")
final class UserAddCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final UserOptions options = new UserOptions();

    @Option(names = "--role", paramLabel = "ROLE", required = true)
    private RoleName role = RoleName.advisor;

    @Option(names = "--new-passphrase-file", paramLabel = "FILE")
    private @Nullable Path newPassphraseFile;

    @Option(names = "--recovery-code-file", paramLabel = "FILE")
    private @Nullable Path recoveryCodeFile;

    UserAddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var user = new User(options.user(), role.role());
        try (var workspace = options.open(terminal);
                var passphrase = Passphrase.ofNewUser(
                        terminal, newPassphraseFile, options.passphraseFile(), user)) {
            passphrase.use(characters -> add(workspace, user, characters));
            terminal.say("cli.userAdd.done", user.name(), terminal.texts().of(user.role()));
        }
        return ExitCode.DONE;
    }

    private User add(Workspace workspace, User user, char[] passphrase) {
        var codes = user.role() == UserRole.NURSE && workspace.journal().isEmpty()
                ? RecoveryCodes.given(terminal, recoveryCodeFile)
                : List.<RecoveryCode>of();
        if (codes.isEmpty()) {
            workspace.users().add(user, passphrase);
        } else {
            workspace.users().add(user, passphrase, codes.getFirst());
        }
        return user;
    }
}
