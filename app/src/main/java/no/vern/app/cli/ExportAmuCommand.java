package no.vern.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.vern.app.report.AmuReport;
import no.vern.app.report.AmuRequest;
import no.vern.app.report.RegisterFigures;
import no.vern.organisation.OrganisationRepository;
import no.vern.organisation.UnitRepository;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern export amu}: the workbook for the working environment committee. */
@Command(name = "amu")
final class ExportAmuCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final String version;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--year", paramLabel = "YEAR", required = true)
    private int year;

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    @Option(names = "--threshold", paramLabel = "N")
    private @Nullable Integer threshold;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    ExportAmuCommand(Terminal terminal, String version) {
        this.terminal = terminal;
        this.version = version;
    }

    @Override
    public Integer call() {
        try (var workspace = options.open(terminal)) {
            var written = report(workspace).write(request(workspace), out);
            terminal.say("cli.exportAmu.done", written.file().toString(), written.hiddenCells());
            if (written.empty()) {
                terminal.say("cli.exportAmu.empty", Integer.toString(year));
            }
        }
        return ExitCode.DONE;
    }

    private AmuReport report(Workspace workspace) {
        var organisation = new OrganisationRepository(workspace.register()).name();
        var figures = new RegisterFigures(organisation, workspace.register());
        return new AmuReport(figures, version, Clock.systemDefaultZone());
    }

    private AmuRequest request(Workspace workspace) {
        var least = threshold == null
                ? new SettingRepository(workspace.register()).get(Setting.THRESHOLD)
                : threshold;
        return new AmuRequest(year, unitId(workspace), least, terminal.texts().language());
    }

    private @Nullable UUID unitId(Workspace workspace) {
        return unit == null ? null : UnitNamed.find(new UnitRepository(workspace.register()), unit).id();
    }
}
