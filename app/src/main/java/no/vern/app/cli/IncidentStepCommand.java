package no.vern.app.cli;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.vern.followup.MarkContent;
import no.vern.followup.PlannedStep;
import no.vern.followup.StepState;
import no.vern.incident.IncidentRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vern incident step}: tells what was done or decided in one step of a case. */
@Command(name = "step")
final class IncidentStepCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Parameters(index = "2", paramLabel = "STEP")
    private String step = "";

    @Option(names = "--person", paramLabel = "PERSON")
    private @Nullable String person;

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
        return options.run(terminal, (followUp, incident) -> {
            var planned = StepChoice.of(followUp.plan(incident.id()), step, person);
            var version = planned.mark() == null ? 0 : planned.mark().version();
            Outcomes.stored(followUp.mark(incident.id(), version, mark(planned, marked, moment)), terminal.texts());
            terminal.say("cli.incidentStep.done", incident.number(), planned.step().id(), terminal.texts().of(marked));
            return ExitCode.DONE;
        });
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
