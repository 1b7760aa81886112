package no.vern.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vern incident start}: an imported case is followed up by its routine from now on. */
@Command(name = "start")
final class IncidentStartCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    IncidentStartCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return options.run(terminal, (followUp, incident) -> {
            Outcomes.stored(followUp.start(incident.id()), terminal.texts());
            terminal.say("cli.incidentStart.done", incident.number());
            return ExitCode.DONE;
        });
    }
}
