package no.vern.app.cli;

import java.util.UUID;
import java.util.concurrent.Callable;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.Participants;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vern risk finish}: says that all is gone through, and who took part; what is not named stays as it was told. */
@Command(name = "finish")
final class RiskFinishCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Parameters(index = "1", paramLabel = "ASSESSMENT")
    private UUID id = new UUID(0, 0);

    @Option(names = "--employer", paramLabel = "TEXT")
    private @Nullable String employer;

    @Option(names = "--employees-present", paramLabel = "TEXT")
    private @Nullable String employees;

    @Option(names = "--unions", paramLabel = "TEXT")
    private @Nullable String unions;

    @Option(names = "--safety-representative", paramLabel = "TEXT")
    private @Nullable String safetyRepresentative;

    @Option(names = "--bht", paramLabel = "TEXT")
    private @Nullable String bht;

    RiskFinishCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var workspace = options.open(terminal)) {
            var assessments = new AssessmentRepository(workspace.register());
            var stored = assessments.find(id).orElseThrow(() -> Refusal.of("cli.risk.unknown", id));
            Outcomes.stored(
                    assessments.update(id, stored.version(), finished(stored.content())), terminal.texts());
        }
        return ExitCode.DONE;
    }

    private AssessmentContent finished(AssessmentContent content) {
        var before = content.participants();
        var now = new Participants(
                or(employer, before.employer()),
                or(employees, before.employees()),
                or(unions, before.unions()),
                or(safetyRepresentative, before.safetyRepresentative()),
                or(bht, before.bht()));
        return content.with(now).withFinished(true);
    }

    private static String or(@Nullable String told, String before) {
        return told == null ? before : told;
    }
}
