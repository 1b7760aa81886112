package no.vern.app.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.vern.app.report.document.CaseReport;
import no.vern.calendar.Norway;
import no.vern.followup.CasePlan;
import no.vern.followup.MarkContent;
import no.vern.followup.PlannedStep;
import no.vern.followup.StepState;
import no.vern.followup.Telling;
import no.vern.incident.Incident;
import no.vern.routine.Party;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code vern incident step}: tells what was done or decided in a step of a case, or the same of several. Each gets a
 * record of its own; when one is refused it is named, and none of them is stored.
 */
@Command(name = "step")
final class IncidentStepCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Parameters(index = "2", arity = "1", paramLabel = "STEP", split = ",")
    private List<String> steps = List.of();

    @Option(names = "--person", paramLabel = "PERSON")
    private @Nullable String person;

    @Option(names = "--everyone")
    private boolean everyone;

    @Option(names = "--state", paramLabel = "STATE", required = true)
    private String state = "";

    @Option(names = "--answer", paramLabel = "ANSWER")
    private @Nullable Answer answer;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    @Option(names = "--note", paramLabel = "TEXT")
    private String note = "";

    @Option(names = "--by", paramLabel = "NAME")
    private String by = "";

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable String at;

    @Option(names = "--told", paramLabel = "NAME")
    private String told = "";

    @Option(names = "--channel", paramLabel = "TEXT")
    private @Nullable String channel;

    @Option(names = "--next", paramLabel = "DATE")
    private @Nullable String next;

    IncidentStepCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var marked = stateNamed();
        var moment = at == null ? Norway.moment(Instant.now()).withNano(0) : Day.moment(at);
        if (everyone && person != null) {
            throw Refusal.usage("cli.incidentStep.whom");
        }
        return options.run(terminal, (workspace, followUp, incident) -> {
            var chosen = chosen(followUp.plan(incident.id()));
            var told = chosen.stream()
                    .map(planned -> new Telling(
                            planned.mark() == null ? 0 : planned.mark().version(), mark(planned, marked, moment)))
                    .toList();
            switch (followUp.markAll(incident.id(), told)) {
                case SaveResult.Saved<Incident> _ -> chosen.forEach(planned -> say(incident, planned, marked));
                case SaveResult.Conflict<Incident> _ -> throw Refusal.of("cli.case.conflict");
                case SaveResult.Invalid<Incident>(var problems) -> {
                    refuse(problems, chosen.size());
                    hintToCheck(chosen);
                    return ExitCode.REFUSED;
                }
            }
            if (marked == StepState.DONE) {
                hint(followUp.plan(incident.id()), chosen, new CaseReport(workspace.register(), Clock.systemUTC()));
            }
            return ExitCode.DONE;
        });
    }

    /** Each step that is in the way; the others are not told of either. */
    private void refuse(List<Problem> problems, int steps) {
        problems.stream()
                .distinct()
                .forEach(problem -> terminal.complain(
                        "cli.incidentStep.refused",
                        problem.field(),
                        Outcomes.sentence(problem, terminal.texts())));
        if (steps > 1) {
            terminal.complain("cli.incidentStep.nothing");
        }
    }

    /** That NAV was told what the case does not know may well be; that nobody filled it in here, too. */
    private void hint(CasePlan plan, List<PlannedStep> told, CaseReport report) {
        for (var planned : told) {
            var person = planned.person();
            if (person != null && planned.step().recipients().contains(Party.NAV)) {
                var missing = report.missingForNav(plan, person, terminal.texts());
                if (!missing.isEmpty()) {
                    terminal.say("cli.incidentStep.nav", person.name(), String.join(", ", missing));
                }
            }
        }
    }

    private void say(Incident incident, PlannedStep planned, StepState marked) {
        terminal.say(
                "cli.incidentStep.done", incident.number(), StepChoice.name(planned), terminal.texts().of(marked));
        if (planned.step().asksAnswer() && marked == StepState.DECIDED && answer == null) {
            terminal.say("cli.incidentStep.unanswered", StepChoice.name(planned));
        }
    }

    /** The rule's sentence speaks of the window; here the same is a command. */
    private void hintToCheck(List<PlannedStep> chosen) {
        if (chosen.stream().anyMatch(planned -> planned.step().answeredByCheck())) {
            terminal.complain("cli.incidentStep.check");
        }
    }

    private List<PlannedStep> chosen(CasePlan plan) {
        return steps.stream()
                .distinct()
                .flatMap(step -> everyone
                        ? StepChoice.open(plan, step).stream()
                        : Stream.of(StepChoice.of(plan, step, person)))
                .toList();
    }

    private MarkContent mark(PlannedStep planned, StepState marked, LocalDateTime moment) {
        var personId = planned.person() == null ? null : planned.person().id();
        return MarkContent.of(planned.step().id(), personId, marked, moment)
                .because(reason)
                .noted(note)
                .by(by)
                .told(told, channel == null ? null : ChannelNamed.word(channel, terminal.texts()))
                .answered(answer == null ? null : answer.truth(), next == null ? null : Day.of(next));
    }

    private StepState stateNamed() {
        for (var known : StepState.values()) {
            if (known.settled() && PlanJson.code(known).equals(state.toLowerCase(Locale.ROOT))) {
                return known;
            }
        }
        throw Refusal.usage("cli.state.unknown", state);
    }
}
