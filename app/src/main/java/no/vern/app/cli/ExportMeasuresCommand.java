package no.vern.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.vern.app.report.document.PreventionReport;
import no.vern.organisation.UnitRepository;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern export measures}: the action plan of a unit or of all, to be signed. */
@Command(name = "measures")
final class ExportMeasuresCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    @Mixin
    private final Overwriting overwriting = new Overwriting();

    ExportMeasuresCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        overwriting.check(out);
        try (var workspace = options.open(terminal)) {
            var register = workspace.register();
            var where = unit == null
                    ? Set.<UUID>of()
                    : Set.of(UnitNamed.find(new UnitRepository(register), unit).id());
            var measures = new PreventionReport(register, Clock.systemUTC()).writePlan(where, terminal.texts(), out);
            terminal.say("cli.exportMeasures.done", measures, out.toString());
        }
        return ExitCode.DONE;
    }
}
