package no.vern.app.cli;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.bht.BhtRepository;
import no.vern.followup.CasePlan;
import no.vern.followup.Notified;
import no.vern.followup.PlannedStep;
import no.vern.followup.StepMark;
import no.vern.incident.IncidentRepository;
import no.vern.routine.RoutineLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern incident show}: a case with each step of its routine, and what is in the way of closing it. */
@Command(name = "show")
final class IncidentShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.table;

    IncidentShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** For people or for programs. */
    enum Format {
        table,
        json
    }

    @Override
    public Integer call() {
        return options.run(terminal, (workspace, followUp, incident) -> {
            var plan = followUp.plan(incident.id());
            var register = workspace.register();
            var bht = new BhtRepository(register, new IncidentRepository(register), Clock.systemUTC())
                    .of(incident.id());
            if (format == Format.json) {
                terminal.print(new PlanJson(terminal.texts().language().code()).of(plan, bht));
            } else {
                print(plan);
                if (bht.called()) {
                    new BhtSpeech(terminal).tell(bht);
                }
            }
            return ExitCode.DONE;
        });
    }

    private void print(CasePlan plan) {
        var texts = terminal.texts();
        var incident = plan.incident();
        terminal.print("%s  %s".formatted(incident.number(), texts.of(incident.status())));
        var content = incident.content();
        var type = content.type() == null ? "" : texts.of(content.type());
        terminal.print("%s · %s · %s".formatted(content.occurredOn(), type, content.title()));
        plan.judged().ifPresent(judged -> terminal.say(
                "cli.incidentShow.judged",
                plan.facts().criteria().size(),
                judged.by(),
                judged.at().toLocalDate(),
                judged.at().toLocalTime().truncatedTo(ChronoUnit.MINUTES)));
        plan.steps().forEach(this::print);
        if (!plan.unplaced().isEmpty()) {
            terminal.say("cli.incidentShow.before");
            plan.unplaced().forEach(this::print);
        }
        var told = Notified.of(plan, RoutineLibrary.shipped());
        if (!told.isEmpty()) {
            terminal.say("cli.incidentShow.notified");
            told.forEach(this::print);
        }
        var missing = plan.missing();
        if (!plan.complete()) {
            terminal.say("cli.incidentShow.missing", missing.size() + (plan.wantsPerpetrator() ? 1 : 0));
            if (plan.wantsPerpetrator()) {
                terminal.print("  " + texts.get("cli.incidentClose.perpetrator"));
            }
            missing.forEach(guard ->
                    terminal.print("  " + GuardLine.of(guard, texts.language().code())));
        }
    }

    /** The notification log: when, which step, whom it tells and who that was, how, and by whom. */
    private void print(Notified told) {
        var texts = terminal.texts();
        var day = told.mark().content().doneAt().toLocalDate();
        var who = Stream.concat(
                        told.step().recipients().stream().map(texts::of),
                        Stream.of(told.mark().content().recipient()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        var how = Stream.of(who, told.channel(), texts.get("cli.incidentShow.by", told.by()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        terminal.print("  %s %-5s  %-4s %s"
                .formatted(day, told.time().map(Object::toString).orElse(""), told.step().id(), how));
    }

    private void print(StepMark mark) {
        var told = mark.content();
        var words = Stream.of(told.reason(), told.note()).filter(text -> !text.isBlank());
        terminal.print("  %-4s %-14s %-10s  %s"
                .formatted(
                        told.step(),
                        terminal.texts().of(told.state()),
                        told.doneAt().toLocalDate(),
                        words.collect(Collectors.joining(" · ")))
                .stripTrailing());
    }

    private void print(PlannedStep planned) {
        var texts = terminal.texts();
        var due = planned.deadline() == null ? "" : planned.deadline().due().toString();
        var person = planned.person() == null ? "" : " (" + planned.person().name() + ")";
        terminal.print("  %-4s %-14s %-10s  %s%s"
                .formatted(
                        planned.step().id(),
                        texts.of(planned.state()),
                        due,
                        planned.step().text().text(texts.language().code()),
                        person));
    }
}
