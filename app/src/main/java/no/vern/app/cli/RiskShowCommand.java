package no.vern.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.vern.risk.Answer;
import no.vern.risk.AnswerRepository;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.Hazard;
import no.vern.risk.HazardRepository;
import no.vern.risk.HazardScore;
import no.vern.risk.HazardScoreRepository;
import no.vern.risk.Outlook;
import no.vern.risk.RiskTemplate;
import no.vern.risk.RiskTemplates;
import no.vern.risk.ScoreStage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vern risk show}: an assessment with its hazards, and where each stands before, now and as it is to be. */
@Command(name = "show")
final class RiskShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Parameters(index = "1", paramLabel = "ASSESSMENT")
    private UUID id = new UUID(0, 0);

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.table;

    RiskShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** For people, or for programs. */
    enum Format {
        table,
        json
    }

    @Override
    public Integer call() {
        try (var workspace = options.open(terminal)) {
            var register = workspace.register();
            var assessment = new AssessmentRepository(register)
                    .find(id)
                    .orElseThrow(() -> Refusal.of("cli.risk.unknown", id));
            var hazards = new HazardRepository(register).of(id);
            var scores = new HazardScoreRepository(register).of(id);
            var answers = new AnswerRepository(register).of(id);
            if (format == Format.json) {
                terminal.print(json(assessment, answers, hazards, scores).toPrettyString());
            } else {
                print(assessment, hazards, scores);
                items(assessment, answers);
            }
        }
        return ExitCode.DONE;
    }

    private void print(Assessment assessment, List<Hazard> hazards, Map<UUID, List<HazardScore>> scores) {
        var texts = terminal.texts();
        var content = assessment.content();
        terminal.print("%s · %s · %s – %s"
                .formatted(content.title(), texts.of(content.topic()), content.assessedOn(), content.reviseOn()));
        for (var hazard : hazards) {
            terminal.print("  %s  %s".formatted(hazard.id(), hazard.content().title()));
            for (var stage : ScoreStage.values()) {
                for (var outlook : Outlook.values()) {
                    HazardScore.latest(scores.getOrDefault(hazard.id(), List.of()), stage, outlook)
                            .ifPresent(score -> terminal.print("      %-6s %-10s %s  %s %s  %s"
                                    .formatted(
                                            texts.of(stage),
                                            texts.of(outlook),
                                            score.content().scoredOn(),
                                            score.content().probability(),
                                            score.content().consequence(),
                                            label(score))));
                }
            }
        }
    }

    /** What the template asks about, by its code, and what was said of it. */
    private void items(Assessment assessment, Map<String, Answer> answers) {
        template(assessment).items().forEach(item -> {
            var answer = answers.getOrDefault(item.code(), Answer.NONE);
            terminal.print("  %s %s  %s  %s"
                    .formatted(
                            answer.complete(item) ? "[x]" : "[ ]",
                            item.code(),
                            item.name().text(terminal.texts().language().code()),
                            answer.text()));
        });
    }

    private static RiskTemplate template(Assessment assessment) {
        return RiskTemplates.of(assessment.content().topic(), assessment.edition());
    }

    private String label(HazardScore score) {
        return score.riskClass().label().text(terminal.texts().language().code());
    }

    private static ObjectNode json(
            Assessment assessment,
            Map<String, Answer> answers,
            List<Hazard> hazards,
            Map<UUID, List<HazardScore>> scores) {
        var content = assessment.content();
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("id", assessment.id().toString())
                .put("title", content.title())
                .put("topic", content.topic().name())
                .put("assessedOn", String.valueOf(content.assessedOn()))
                .put("reviseOn", String.valueOf(content.reviseOn()))
                .put("finished", content.finished());
        var items = json.putArray("items");
        for (var item : template(assessment).items()) {
            var answer = answers.getOrDefault(item.code(), Answer.NONE);
            items.addObject()
                    .put("code", item.code())
                    .put("mandatory", item.mandatory())
                    .put("answered", answer.complete(item))
                    .put("text", answer.text());
        }
        var all = json.putArray("hazards");
        for (var hazard : hazards) {
            var line = all.addObject()
                    .put("id", hazard.id().toString())
                    .put("title", hazard.content().title());
            var scored = line.putArray("scores");
            scores.getOrDefault(hazard.id(), List.of())
                    .forEach(score -> scored.addObject()
                            .put("stage", score.content().stage().name())
                            .put("outlook", score.content().outlook().name())
                            .put("on", String.valueOf(score.content().scoredOn()))
                            .put("matrix", score.content().matrix())
                            .put("probability", score.content().probability())
                            .put("consequence", score.content().consequence()));
        }
        return json;
    }
}
