package no.vern.app.cli;

import java.util.concurrent.Callable;
import no.vern.workspace.CheckReport.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vern check}: reads the whole workspace and verifies its databases and audit trails. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var workspace = options.open(terminal)) {
            var report = workspace.check();
            report.findings().forEach(this::tell);
            return report.sound() ? ExitCode.DONE : ExitCode.WORKSPACE;
        }
    }

    private void tell(Finding finding) {
        var arguments = finding.arguments().stream()
                .map(argument -> argument instanceof Enum<?> code ? terminal.texts().of(code) : argument)
                .toArray();
        if (finding.fault()) {
            terminal.complain(finding.messageKey(), arguments);
        } else {
            terminal.say(finding.messageKey(), arguments);
        }
    }
}
