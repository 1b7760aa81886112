package no.vern.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vern user list}: who can sign in, and as what. */
@Command(name = "list")
final class UserListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    UserListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var workspace = options.open(terminal)) {
            workspace.users().list().forEach(user -> terminal.print(RoleName.of(user.role()) + "\t" + user.name()));
        }
        return ExitCode.DONE;
    }
}
