package no.vern.app.cli;

import java.util.UUID;
import java.util.concurrent.Callable;
import no.vern.measure.ConcernRepository;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vern concern answer}: the decision on what was raised, why, and who was told. */
@Command(name = "answer")
final class ConcernAnswerCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Parameters(index = "1", paramLabel = "CONCERN")
    private UUID id = new UUID(0, 0);

    @Option(names = "--decided", paramLabel = "TEXT", required = true)
    private String decided = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    @Option(names = "--told", paramLabel = "NAME", required = true)
    private String told = "";

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    @Option(names = "--measure", paramLabel = "MEASURE")
    private @Nullable String measure;

    ConcernAnswerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var day = Day.orToday(on);
        try (var workspace = options.open(terminal)) {
            var concerns = new ConcernRepository(workspace.register());
            var stored = concerns.find(id).orElseThrow(() -> Refusal.of("cli.concern.unknown", id));
            if (!stored.content().unanswered()) {
                throw Refusal.of("cli.concern.answered", id, stored.content().decision());
            }
            var about = measure == null
                    ? stored.content().measure()
                    : MeasureOptions.named(MeasureOptions.measures(workspace), measure).id();
            var content = stored.content().about(about).answered(day, decided, reason, told);
            Outcomes.stored(concerns.update(id, stored.version(), content), terminal.texts());
        }
        return ExitCode.DONE;
    }
}
