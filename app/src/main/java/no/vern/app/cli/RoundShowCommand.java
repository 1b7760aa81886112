package no.vern.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import no.vern.round.Round;
import no.vern.round.RoundFindingRepository;
import no.vern.round.RoundItem;
import no.vern.round.RoundRepository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vern round show}: one round, what was seen of each item, and what its findings became. */
@Command(name = "show")
final class RoundShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Parameters(index = "1", paramLabel = "ROUND")
    private UUID id = new UUID(0, 0);

    @Option(names = "--format", paramLabel = "FORMAT")
    private TableOrJson format = TableOrJson.table;

    RoundShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var workspace = options.open(terminal)) {
            var register = workspace.register();
            var round = new RoundRepository(register)
                    .find(id)
                    .orElseThrow(() -> Refusal.of("cli.round.unknown", id));
            var unit = new UnitRepository(register)
                    .tree()
                    .byId(Objects.requireNonNull(round.content().unitId()))
                    .map(Unit::name)
                    .orElse("");
            var findings = new RoundFindingRepository(register, MeasureOptions.measures(workspace));
            print(round, unit, findings.hazards(id), findings.measures(id));
        }
        return ExitCode.DONE;
    }

    private void print(Round round, String unit, Map<String, UUID> hazards, Map<String, UUID> measures) {
        if (format == TableOrJson.json) {
            var json = JsonNodeFactory.instance.objectNode();
            RoundJson.fill(json, round, unit);
            RoundJson.answers(json, round, hazards, measures);
            terminal.print(json.toPrettyString());
            return;
        }
        var content = round.content();
        terminal.print("%s · %s · %s".formatted(terminal.texts().of(content.kind()), unit, content.plannedOn()));
        round.template().items().forEach(item -> print(round, item, hazards, measures));
    }

    private void print(Round round, RoundItem item, Map<String, UUID> hazards, Map<String, UUID> measures) {
        var answer = round.content().answer(item.code());
        terminal.print("  %-14s %-16s %s %s %s"
                .formatted(
                        item.code(),
                        answer.seen() == null ? "" : terminal.texts().of(answer.seen()),
                        answer.note(),
                        Objects.toString(hazards.get(item.code()), ""),
                        Objects.toString(measures.get(item.code()), ""))
                .stripTrailing());
    }
}
