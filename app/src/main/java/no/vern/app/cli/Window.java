package no.vern.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Opens the window where there is a display, and says so where there is none. */
final class Window {
    private final Terminal terminal;
    private final WindowOpener opener;

    Window(Terminal terminal, WindowOpener opener) {
        this.terminal = terminal;
        this.opener = opener;
    }

    int open(@Nullable Path folder) {
        if (display()) {
            opener.open(folder);
        } else {
            terminal.say("cli.window.noDisplay");
        }
        return ExitCode.DONE;
    }

    /** Windows and macOS always have one; X11 and Wayland name theirs. */
    private boolean display() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.contains("win")
                || system.contains("mac")
                || terminal.variable("DISPLAY").isPresent()
                || terminal.variable("WAYLAND_DISPLAY").isPresent();
    }
}
