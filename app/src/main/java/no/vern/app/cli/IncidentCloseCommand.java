package no.vern.app.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.vern.followup.MissingGuard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vern incident close}: closes a case, or prints the guards that are in the way, one a line. */
@Command(name = "close")
final class IncidentCloseCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    IncidentCloseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return options.run(terminal, (followUp, incident) -> {
            var missing = incident.status().open() ? followUp.plan(incident.id()).missing() : null;
            if (missing == null || missing.isEmpty()) {
                Outcomes.stored(followUp.close(incident.id()), terminal.texts());
                terminal.say("cli.incidentClose.done", incident.number());
                return ExitCode.DONE;
            }
            missing.forEach(this::print);
            return ExitCode.REFUSED;
        });
    }

    private void print(MissingGuard missing) {
        var steps = missing.steps().stream()
                .map(planned -> planned.step().id())
                .distinct()
                .collect(Collectors.joining(", "));
        terminal.print("%s %s (%s)"
                .formatted(
                        missing.guard().id(),
                        missing.guard().text().text(terminal.texts().language().code()),
                        steps));
    }
}
