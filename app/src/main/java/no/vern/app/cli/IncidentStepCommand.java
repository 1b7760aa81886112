package no.vern.app.cli;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.vern.followup.CasePlan;
import no.vern.followup.FollowUpRepository;
import no.vern.followup.MarkContent;
import no.vern.followup.PlannedStep;
import no.vern.followup.StepState;
import no.vern.incident.Incident;
import no.vern.incident.IncidentRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code vern incident step}: tells what was done or decided in a step of a case, or the same of several. Each gets a
 * record of its own; one that is refused is named, and the others are stored all the same.
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
        var moment = at == null ? LocalDateTime.now(IncidentRules.OSLO).withNano(0) : Day.moment(at);
        if (everyone && person != null) {
            throw Refusal.usage("cli.incidentStep.whom");
        }
        return options.run(terminal, (followUp, incident) -> {
            var stored = true;
            for (var planned : chosen(followUp.plan(incident.id()))) {
                stored &= store(followUp, incident, planned, mark(planned, marked, moment));
            }
            return stored ? ExitCode.DONE : ExitCode.REFUSED;
        });
    }

    private List<PlannedStep> chosen(CasePlan plan) {
        return steps.stream()
                .distinct()
                .flatMap(step -> everyone
                        ? StepChoice.open(plan, step).stream()
                        : Stream.of(StepChoice.of(plan, step, person)))
                .toList();
    }

    private boolean store(FollowUpRepository followUp, Incident incident, PlannedStep planned, MarkContent mark) {
        var version = planned.mark() == null ? 0 : planned.mark().version();
        var refusal = Outcomes.refusal(followUp.mark(incident.id(), version, mark), terminal.texts());
        if (refusal.isPresent()) {
            terminal.complain("cli.incidentStep.refused", StepChoice.name(planned), refusal.get());
            return false;
        }
        terminal.say(
                "cli.incidentStep.done",
                incident.number(),
                StepChoice.name(planned),
                terminal.texts().of(mark.state()));
        if (planned.step().asksAnswer() && mark.state() == StepState.DECIDED && mark.answer() == null) {
            terminal.say("cli.incidentStep.unanswered", StepChoice.name(planned));
        }
        return true;
    }

    private MarkContent mark(PlannedStep planned, StepState marked, LocalDateTime moment) {
        var personId = planned.person() == null ? null : planned.person().id();
        return MarkContent.of(planned.step().id(), personId, marked, moment)
                .because(reason)
                .noted(note)
                .by(by)
                .told(told, channel)
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
