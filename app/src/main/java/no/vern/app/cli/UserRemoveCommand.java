package no.vern.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vern user remove}: takes somebody's keys away. */
@Command(name = "remove")
final class UserRemoveCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final UserOptions options = new UserOptions();

    UserRemoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var workspace = options.open(terminal)) {
            workspace.users().remove(options.user());
            terminal.say("cli.userRemove.done", options.user());
        }
        return ExitCode.DONE;
    }
}
