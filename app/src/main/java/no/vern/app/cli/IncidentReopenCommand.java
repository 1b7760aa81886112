package no.vern.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern incident reopen}: opens a closed case again, with the reason. */
@Command(name = "reopen")
final class IncidentReopenCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    IncidentReopenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return options.run(terminal, (followUp, incident) -> {
            Outcomes.stored(followUp.reopen(incident.id(), reason), terminal.texts());
            terminal.say("cli.incidentReopen.done", incident.number());
            return ExitCode.DONE;
        });
    }
}
