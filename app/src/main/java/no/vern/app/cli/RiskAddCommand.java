package no.vern.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import no.vern.organisation.UnitRepository;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.HazardContent;
import no.vern.risk.HazardRepository;
import no.vern.risk.Mapping;
import no.vern.risk.Occasion;
import no.vern.risk.Participants;
import no.vern.risk.RiskTopic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern risk add}: begins an assessment, with its hazards; the ids are printed once they are on disk. */
@Command(name = "add")
final class RiskAddCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--unit", paramLabel = "NAME", required = true)
    private String unit = "";

    @Option(names = "--topic", paramLabel = "CODE", required = true)
    private String topic = "";

    @Option(names = "--title", paramLabel = "TEXT", required = true)
    private String title = "";

    @Option(names = "--hazard", paramLabel = "TEXT")
    private List<String> hazards = List.of();

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    @Option(names = "--matrix", paramLabel = "MATRIX")
    private @Nullable String matrix;

    RiskAddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var of = CodeNamed.of(RiskTopic.class, topic);
        var day = Day.orToday(on);
        try (var workspace = options.open(terminal)) {
            var register = workspace.register();
            var where = UnitNamed.find(new UnitRepository(register), unit);
            var content = new AssessmentContent(
                    where.id(),
                    title,
                    of,
                    Occasion.YEARLY,
                    day,
                    day.plusYears(1),
                    false,
                    Participants.NONE,
                    Mapping.OF_UNIT,
                    matrix == null ? null : MatrixNamed.find(register, day, matrix));
            var stored = Outcomes.stored(new AssessmentRepository(register).add(content), terminal.texts());
            terminal.print(stored.id().toString());
            var repository = new HazardRepository(register);
            hazards.forEach(hazard -> terminal.print(
                    Outcomes.stored(repository.add(stored.id(), HazardContent.named(hazard)), terminal.texts())
                            .id()
                            .toString()));
        }
        return ExitCode.DONE;
    }
}
