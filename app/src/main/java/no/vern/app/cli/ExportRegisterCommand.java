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
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentSort;
import no.vern.incident.IncidentType;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable String to;

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

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
        var period = period();
        try (var workspace = options.open(terminal)) {
            var register = workspace.register();
            var request = new ExportRequest(
                    out,
                    filter(period, register),
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

    private IncidentFilter period() {
        var first = from == null ? null : Day.of(from);
        var last = to == null ? null : Day.of(to);
        if (first != null && last != null && first.isAfter(last)) {
            throw Refusal.usage("cli.period.reversed", first.toString(), last.toString());
        }
        return IncidentFilter.ALL.withPeriod(first, last).withTypes(types());
    }

    private IncidentFilter filter(IncidentFilter period, Vault register) {
        return unit == null
                ? period
                : period.withUnits(Set.of(UnitNamed.find(new UnitRepository(register), unit).id()));
    }

    private Set<IncidentType> types() {
        return types.stream().map(ExportRegisterCommand::type).collect(Collectors.toSet());
    }

    private static IncidentType type(String code) {
        try {
            return IncidentType.valueOf(code);
        } catch (IllegalArgumentException e) {
            throw Refusal.usage("cli.type.unknown", code);
        }
    }
}
