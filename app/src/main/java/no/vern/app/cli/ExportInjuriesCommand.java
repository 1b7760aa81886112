package no.vern.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import no.vern.app.report.InjuryRegister;
import no.vern.codelist.CodeLists;
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

    @Mixin
    private final PeriodOptions period = new PeriodOptions();

    @Option(names = "--with-description")
    private boolean described;

    ExportInjuriesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var days = period.days();
        try (var workspace = options.open(terminal)) {
            var register = workspace.register();
            var lines = new InjuryRegister(register, terminal.texts(), CodeLists.nav(), Clock.systemUTC())
                    .write(period.inUnit(days, register), described, out);
            terminal.say("cli.exportInjuries.done", lines, out.toString());
            if (described && lines > 0) {
                terminal.say("cli.exportCase.free");
            }
        }
        return ExitCode.DONE;
    }
}
