package no.vern.app.cli;

import java.util.UUID;
import java.util.concurrent.Callable;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.HazardRepository;
import no.vern.risk.HazardScoreRepository;
import no.vern.risk.Outlook;
import no.vern.risk.ScoreContent;
import no.vern.risk.ScoreStage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vern risk score}: where a hazard stands, by the codes of the matrix's levels. */
@Command(name = "score")
final class RiskScoreCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Parameters(index = "1", paramLabel = "HAZARD")
    private UUID id = new UUID(0, 0);

    @Option(names = "--probability", paramLabel = "CODE", required = true)
    private String probability = "";

    @Option(names = "--consequence", paramLabel = "CODE", required = true)
    private String consequence = "";

    @Option(names = "--stage", paramLabel = "CODE")
    private String stage = ScoreStage.NOW.name();

    @Option(names = "--outlook", paramLabel = "CODE")
    private String outlook = Outlook.ASSESSED.name();

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    RiskScoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var what = CodeNamed.of(ScoreStage.class, stage);
        var whose = CodeNamed.of(Outlook.class, outlook);
        var day = Day.orToday(on);
        try (var workspace = options.open(terminal)) {
            var register = workspace.register();
            var hazard = new HazardRepository(register)
                    .find(id)
                    .orElseThrow(() -> Refusal.of("cli.risk.unknown", id));
            var matrix = new AssessmentRepository(register)
                    .find(hazard.assessment())
                    .map(assessment -> assessment.content().matrix())
                    .orElseThrow();
            var content = new ScoreContent(
                    what, whose, day, matrix.matrix(), matrix.version(), probability, consequence, reason);
            Outcomes.stored(
                    new HazardScoreRepository(register).add(id, hazard.version(), content), terminal.texts());
        }
        return ExitCode.DONE;
    }
}
