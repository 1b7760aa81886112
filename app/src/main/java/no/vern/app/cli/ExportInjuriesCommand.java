package no.vern.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Callable;
import no.vern.app.report.InjuryRegister;
import no.vern.codelist.CodeLists;
import no.vern.incident.IncidentFilter;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern export injuries}: the register of injuries and illnesses after aml § 5-1. */
@Command(name = "injuries")
final class ExportInjuriesCommand implements Callable<Integer> {
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

    @Option(names = "--with-description")
    private boolean described;

    ExportInjuriesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var period = period();
        try (var workspace = options.open(terminal)) {
            var register = workspace.register();
            var lines = new InjuryRegister(register, terminal.texts(), CodeLists.nav(), Clock.systemUTC())
                    .write(filter(period, register), described, out);
            terminal.say("cli.exportInjuries.done", lines, out.toString());
        }
        return ExitCode.DONE;
    }

    private IncidentFilter period() {
        var first = from == null ? null : Day.of(from);
        var last = to == null ? null : Day.of(to);
        if (first != null && last != null && first.isAfter(last)) {
            throw Refusal.usage("cli.period.reversed", first.toString(), last.toString());
        }
        return IncidentFilter.ALL.withPeriod(first, last);
    }

    private IncidentFilter filter(IncidentFilter period, Vault register) {
        return unit == null
                ? period
                : period.withUnits(Set.of(UnitNamed.find(new UnitRepository(register), unit).id()));
    }
}
