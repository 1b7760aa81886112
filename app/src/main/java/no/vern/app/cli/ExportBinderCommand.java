package no.vern.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import no.vern.app.report.document.Binder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern export binder}: what the internal control regulation asks for, with what is missing, for an inspection. */
@Command(name = "binder")
final class ExportBinderCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    @Mixin
    private final Overwriting overwriting = new Overwriting();

    ExportBinderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        overwriting.check(out);
        try (var workspace = options.open(terminal)) {
            int files = new Binder(workspace.register(), Clock.systemUTC()).write(terminal.texts(), out);
            terminal.say("cli.exportBinder.done", files, out.toString());
        }
        return ExitCode.DONE;
    }
}
