package no.vern.app.cli;

import java.util.concurrent.Callable;
import no.vern.followup.PlannedStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vern incident close}: closes a case, or prints what is in the way, one a line: the guards, and who did it. */
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
            var plan = followUp.plan(incident.id());
            var reports = followUp.bht().of(incident.id()).waiting();
            if (!incident.status().open() || plan.complete() && reports == 0) {
                Outcomes.stored(followUp.close(incident.id()), terminal.texts());
                terminal.say("cli.incidentClose.done", incident.number());
                return ExitCode.DONE;
            }
            if (plan.wantsPerpetrator()) {
                terminal.say("cli.incidentClose.perpetrator");
            }
            if (reports > 0) {
                terminal.say("cli.incidentClose.bht", reports);
            }
            var language = terminal.texts().language().code();
            var missing = plan.missing();
            missing.forEach(guard -> terminal.print(GuardLine.of(guard, language)));
            if (missing.stream().flatMap(guard -> guard.steps().stream()).anyMatch(PlannedStep::wantsPerson)) {
                terminal.complain("cli.incidentClose.nobody");
            }
            missing.stream().flatMap(guard -> guard.steps().stream()).distinct().forEach(this::explain);
            return ExitCode.REFUSED;
        });
    }

    /** What was told of a step and is not enough. */
    private void explain(PlannedStep planned) {
        var step = StepChoice.name(planned);
        if (planned.unanswered()) {
            terminal.complain("cli.incidentStep.unanswered", step);
        } else if (planned.overtaken()) {
            terminal.complain("cli.incidentClose.overtaken", step);
        } else if (planned.unexplained()) {
            terminal.complain("cli.incidentClose.unexplained", step);
        }
    }
}
