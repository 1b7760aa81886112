package no.vern.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.vern.app.report.document.PreventionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vern export assessment}: a risk assessment with its measures, to be signed. */
@Command(name = "assessment")
final class ExportAssessmentCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Parameters(index = "1", paramLabel = "ASSESSMENT")
    private UUID id = new UUID(0, 0);

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    @Mixin
    private final Overwriting overwriting = new Overwriting();

    ExportAssessmentCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        overwriting.check(out);
        try (var workspace = options.open(terminal)) {
            new PreventionReport(workspace.register(), Clock.systemUTC()).writeAssessment(id, terminal.texts(), out);
        }
        terminal.say("cli.exportAssessment.done", out.toString());
        return ExitCode.DONE;
    }
}
