package no.vern.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code vern} alone: the window. */
@Command(name = "vern")
final class VernCommand implements Callable<Integer> {
    private final Window window;

    VernCommand(Window window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        return window.open(null);
    }
}
