package no.vern.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.vern.app.followup.DueCalendar;
import no.vern.app.followup.NextSteps;
import no.vern.calendar.Norway;
import no.vern.followup.Agenda;
import no.vern.followup.DueStep;
import no.vern.incident.IncidentRepository;
import no.vern.measure.Concern;
import no.vern.measure.ConcernRepository;
import no.vern.measure.DueMeasure;
import no.vern.measure.MeasureFigureRepository;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern due}: what is late, what is due on a day, and when asked for what comes after it. */
@Command(name = "due")
final class DueCommand implements Callable<Integer> {
    /** A calendar is for what comes, not only for what is late. */
    private static final int CALENDAR_DAYS = 366;

    private static final int DATE_WIDTH = "2026-12-31".length();

    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    @Option(names = "--ahead", paramLabel = "DAYS")
    private @Nullable Integer ahead;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.table;

    @Option(names = "--undated")
    private boolean undated;

    DueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** For people, for programs, or for a calendar. */
    enum Format {
        table,
        json,
        ics
    }

    @Override
    public Integer call() {
        var clock = Clock.systemUTC();
        var day = on == null ? Norway.today(clock) : Day.of(on);
        try (var workspace = options.open(terminal)) {
            var incidents = new IncidentRepository(workspace.register());
            var agenda = CaseOptions.followUp(workspace, incidents).cases().agenda(day, day.plusDays(days()));
            var measures = new MeasureFigureRepository(workspace.register()).due(day.plusDays(days()));
            var concerns = new ConcernRepository(workspace.register())
                    .unanswered().stream()
                            .filter(concern -> !concern.content().answerBy().isAfter(day.plusDays(days())))
                            .toList();
            switch (format) {
                case json -> terminal.print(new PlanJson(language()).of(shown(agenda), measures, concerns, day));
                case ics -> terminal.print(new DueCalendar(clock.instant())
                        .of(entries(agenda.due(), measures, concerns))
                        .stripTrailing());
                case table -> print(agenda, measures, concerns, day);
            }
        }
        return ExitCode.DONE;
    }

    private Stream<DueCalendar.Entry> entries(
            List<DueStep> steps, List<DueMeasure> measures, List<Concern> concerns) {
        var texts = terminal.texts();
        return Stream.of(
                        steps.stream().map(DueCalendar.Entry::of),
                        measures.stream().map(due -> DueCalendar.Entry.of(due, texts)),
                        concerns.stream().map(concern -> DueCalendar.Entry.of(concern, texts)))
                .flatMap(each -> each);
    }

    private int days() {
        if (ahead != null) {
            return ahead;
        }
        return format == Format.ics ? CALENDAR_DAYS : 0;
    }

    /** What has no day stands in no list of what is due, unless somebody asks for it. */
    private List<DueStep> shown(Agenda agenda) {
        return undated
                ? Stream.concat(agenda.due().stream(), agenda.undated().stream()).toList()
                : agenda.due();
    }

    private void print(Agenda agenda, List<DueMeasure> measures, List<Concern> concerns, LocalDate day) {
        if (agenda.due().isEmpty() && measures.isEmpty() && concerns.isEmpty()) {
            terminal.say("cli.due.nothing", day.toString());
        }
        print(shown(agenda), day);
        measures.forEach(due -> print(due, day));
        concerns.forEach(concern -> print(concern, day));
        if (!undated && !agenda.undated().isEmpty()) {
            terminal.say("cli.due.undated", agenda.casesWithUndated());
        }
    }

    private void print(DueMeasure due, LocalDate day) {
        var urgency = due.late(day)
                ? DueStep.Urgency.LATE
                : due.on().equals(day) ? DueStep.Urgency.DUE : DueStep.Urgency.COMING;
        var row = due.row();
        terminal.print("%s  %-9s %-9s %s: %s · %s · %s"
                .formatted(
                        due.on(),
                        terminal.texts().of(urgency),
                        row.measure().name(),
                        terminal.texts().of(due.task()),
                        row.content().title(),
                        row.unitName(),
                        row.content().plan().responsible()));
    }

    private void print(Concern concern, LocalDate day) {
        var content = concern.content();
        var urgency = content.late(day)
                ? DueStep.Urgency.LATE
                : day.equals(content.answerBy()) ? DueStep.Urgency.DUE : DueStep.Urgency.COMING;
        terminal.print("%s  %-9s %s: %s · %s"
                .formatted(
                        content.answerBy(),
                        terminal.texts().of(urgency),
                        terminal.texts().get("concern.answer.heading"),
                        content.matter(),
                        content.addressee()));
    }

    private void print(List<DueStep> due, LocalDate day) {
        for (var step : due) {
            var planned = step.planned();
            var person = planned.person() == null ? "" : " (" + planned.person().name() + ")";
            terminal.print("%s  %-9s %s  %-4s %s%s · %s"
                    .formatted(
                            step.deadline() == null ? " ".repeat(DATE_WIDTH) : step.deadline().due(),
                            urgency(step, day),
                            step.incident().number(),
                            planned.step().id(),
                            NextSteps.task(planned, terminal.texts()),
                            person,
                            terminal.texts().of(planned.step().responsible())));
        }
    }

    /** What is to be done as soon as possible has its last day far ahead: "today" would be read as that day. */
    private String urgency(DueStep step, LocalDate day) {
        return step.deadline() != null && step.deadline().due().isAfter(day) && step.soonest(day)
                ? terminal.texts().get("cli.due.soonest")
                : terminal.texts().of(step.on(day));
    }

    private String language() {
        return terminal.texts().language().code();
    }
}
