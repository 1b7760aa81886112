package no.vern.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.vern.app.exchange.ExportColumn;
import no.vern.app.exchange.ExportRequest;
import no.vern.app.exchange.ExportStyle;
import no.vern.app.exchange.RegisterExport;
import no.vern.codelist.CodeLists;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentSort;
import no.vern.incident.IncidentType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern export register}: the incidents, oldest first, with every field. */
@Command(name = "register")
final class ExportRegisterCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    @Mixin
    private final PeriodOptions period = new PeriodOptions();

    @Option(names = "--type", paramLabel = "CODE")
    private List<String> types = List.of();

    @Option(names = "--headings", paramLabel = "WORDS")
    private HeadingWords headings = HeadingWords.codes;

    ExportRegisterCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Whether columns and codes are called as in JSON or as in the window. */
    enum HeadingWords {
        codes,
        names
    }

    @Override
    public Integer call() {
        var chosen = period.days().withTypes(types());
        try (var workspace = options.open(terminal)) {
            var register = workspace.register();
            var request = new ExportRequest(
                    out,
                    period.inUnit(chosen, register),
                    IncidentSort.ascending(IncidentField.OCCURRED_AT),
                    ExportColumn.of(List.of(IncidentField.values())),
                    headings == HeadingWords.codes ? ExportStyle.CODES : ExportStyle.LABELS);
            var export = new RegisterExport(new IncidentRepository(register), terminal.texts(), CodeLists.nav());
            var result = export.write(request, rows -> {});
            terminal.say("cli.exportRegister.done", result.rows(), out.toString());
            if (result.shortened() > 0) {
                terminal.complain("cli.exportRegister.shortened", Integer.toString(result.shortened()));
            }
        }
        return ExitCode.DONE;
    }

    private Set<IncidentType> types() {
        return types.stream()
                .map(code -> CodeNamed.of(IncidentType.class, code))
                .collect(Collectors.toSet());
    }
}
