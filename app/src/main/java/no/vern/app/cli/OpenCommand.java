package no.vern.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.vern.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vern open}: the window, with this workspace to unlock. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {
    private final Window window;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder = Path.of("");

    OpenCommand(Window window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        Workspace.usersOf(folder);
        return window.open(folder.toAbsolutePath());
    }
}
