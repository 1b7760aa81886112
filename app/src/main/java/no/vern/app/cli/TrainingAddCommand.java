package no.vern.app.cli;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.vern.calendar.Norway;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.UnitRepository;
import no.vern.training.TrainingContent;
import no.vern.training.TrainingKind;
import no.vern.training.TrainingRepository;
import no.vern.training.TrainingStatus;
import no.vern.training.WaitingReason;
import no.vern.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern training add}: one training, drill or information; prints its id. */
@Command(name = "add")
final class TrainingAddCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--kind", paramLabel = "CODE", required = true)
    private String kind = "";

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    @Option(names = "--status", paramLabel = "CODE")
    private String status = TrainingStatus.HELD.name();

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    @Option(names = "--topic", paramLabel = "TEXT")
    private String topic = "";

    @Option(names = "--by", paramLabel = "NAME")
    private String by = "";

    @Option(names = "--people", paramLabel = "NUMBER")
    private @Nullable Integer people;

    @Option(names = "--participant", paramLabel = "NAME")
    private List<String> participants = new ArrayList<>();

    @Option(names = "--hours", paramLabel = "NUMBER")
    private @Nullable BigDecimal hours;

    @Option(names = "--due-again", paramLabel = "DATE")
    private @Nullable String dueAgain;

    @Option(names = "--waiting", paramLabel = "CODE")
    private @Nullable String waiting;

    @Option(names = "--must-act", paramLabel = "TEXT")
    private String mustAct = "";

    @Option(names = "--evidence", paramLabel = "TEXT")
    private String evidence = "";

    TrainingAddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var trainingKind = CodeNamed.of(TrainingKind.class, kind);
        var trainingStatus = CodeNamed.of(TrainingStatus.class, status);
        var reason = waiting == null ? null : CodeNamed.of(WaitingReason.class, waiting);
        var day = day(trainingStatus);
        var next = dueAgain == null ? null : Day.of(dueAgain);
        try (var workspace = options.open(terminal)) {
            var where = unit == null
                    ? null
                    : UnitNamed.find(new UnitRepository(workspace.register()), unit).id();
            var content = new TrainingContent(
                    where,
                    trainingKind,
                    topic,
                    trainingStatus,
                    day,
                    hours,
                    by,
                    people,
                    next,
                    reason,
                    mustAct,
                    evidence,
                    persons(workspace));
            var trainings = new TrainingRepository(workspace.register());
            terminal.print(Outcomes.stored(trainings.add(content), terminal.texts()).id().toString());
        }
        return ExitCode.DONE;
    }

    /** What was held was held today unless a day is given; what is planned or waits has the day that is given. */
    private @Nullable LocalDate day(TrainingStatus given) {
        if (on != null) {
            return Day.of(on);
        }
        return given == TrainingStatus.HELD ? Norway.today(Clock.systemUTC()) : null;
    }

    private List<UUID> persons(Workspace workspace) {
        var persons = new PersonRepository(workspace.register());
        return participants.stream().map(name -> PersonNamed.find(persons, name).id()).toList();
    }
}
