package no.vern.app;

import java.io.PrintWriter;
import java.util.Objects;
import no.vern.app.cli.CommandLineProgram;
import no.vern.app.cli.PassphrasePrompt;
import no.vern.app.cli.Terminal;

/** Where the process starts: with a command it does that, without one it opens the window. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        var terminal = new Terminal(
                new PrintWriter(System.out),
                new PrintWriter(System.err),
                System.in,
                System.getenv(),
                PassphrasePrompt::onConsole);
        System.exit(new CommandLineProgram(terminal, version(), Gallery::render).run(arguments));
    }

    /** As the package's manifest has it. */
    static String version() {
        return Objects.requireNonNullElse(Launcher.class.getPackage().getImplementationVersion(), "0");
    }
}
