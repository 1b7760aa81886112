package no.vern.app.cli;

import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.vern.risk.Answer;
import no.vern.risk.AnswerRepository;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.Degree;
import no.vern.risk.RiskTemplates;
import no.vern.risk.TemplateItem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vern risk answer}: what is said of one item of an assessment's template. */
@Command(name = "answer")
final class RiskAnswerCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Parameters(index = "1", paramLabel = "ASSESSMENT")
    private UUID id = new UUID(0, 0);

    @Parameters(index = "2", paramLabel = "ITEM")
    private String item = "";

    @Option(names = "--text", paramLabel = "TEXT")
    private String text = "";

    @Option(names = "--inside")
    private boolean inside;

    @Option(names = "--surroundings")
    private boolean surroundings;

    @Option(names = "--degree", paramLabel = "CODE")
    private @Nullable String degree;

    RiskAnswerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var much = degree == null ? null : CodeNamed.of(Degree.class, degree);
        try (var workspace = options.open(terminal)) {
            var register = workspace.register();
            var assessment = new AssessmentRepository(register)
                    .find(id)
                    .orElseThrow(() -> Refusal.of("cli.risk.unknown", id));
            var answers = new AnswerRepository(register);
            var given = new HashMap<>(answers.of(id));
            given.put(code(assessment), new Answer(text, inside, surroundings, much));
            Outcomes.stored(answers.save(id, assessment.version(), given), terminal.texts());
        }
        return ExitCode.DONE;
    }

    /** The item as its template calls it, in any case. */
    private String code(Assessment assessment) {
        var items = RiskTemplates.of(assessment.content().topic(), assessment.edition()).items();
        return items.stream()
                .map(TemplateItem::code)
                .filter(item::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        "cli.risk.item",
                        item,
                        items.stream().map(TemplateItem::code).collect(Collectors.joining(", "))));
    }
}
