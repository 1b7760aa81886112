package no.vern.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import javafx.application.Application;
import no.vern.app.cli.CommandLineProgram;
import no.vern.app.cli.PassphrasePrompt;
import no.vern.app.cli.Terminal;
import org.jspecify.annotations.Nullable;

/** Where the process starts: with a command it does that, without one it opens the window. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        LogFile.use();
        var terminal = new Terminal(
                new PrintWriter(System.out),
                new PrintWriter(System.err),
                System.in,
                System.getenv(),
                PassphrasePrompt::onConsole);
        System.exit(arguments.length == 0 ? CommandLineProgram.open(terminal, Launcher::open) : run(terminal, arguments));
    }

    private static int run(Terminal terminal, String[] arguments) {
        return new CommandLineProgram(terminal, version(), Gallery::render, Launcher::open).run(arguments);
    }

    /** As the package's manifest has it. */
    static String version() {
        return Objects.requireNonNullElse(Launcher.class.getPackage().getImplementationVersion(), "0");
    }

    private static void open(@Nullable Path folder) {
        Application.launch(VernApp.class, folder == null ? new String[0] : new String[] {folder.toString()});
    }
}
