package no.vern.app.cli;

import java.util.concurrent.Callable;
import no.vern.followup.PlannedStep;
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
            var language = terminal.texts().language().code();
            missing.forEach(guard -> terminal.print(GuardLine.of(guard, language)));
            if (missing.stream().flatMap(guard -> guard.steps().stream()).anyMatch(PlannedStep::wantsPerson)) {
                terminal.complain("cli.incidentClose.nobody");
            }
            missing.stream()
                    .flatMap(guard -> guard.steps().stream())
                    .filter(PlannedStep::unanswered)
                    .forEach(planned -> terminal.complain("cli.incidentStep.unanswered", StepChoice.name(planned)));
            return ExitCode.REFUSED;
        });
    }
}
