package no.vern.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import no.vern.round.Round;
import no.vern.round.RoundRepository;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern round list}: the rounds, those still to be held first. */
@Command(name = "list")
final class RoundListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    @Option(names = "--format", paramLabel = "FORMAT")
    private TableOrJson format = TableOrJson.table;

    RoundListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var workspace = options.open(terminal)) {
            var units = new UnitRepository(workspace.register());
            var wanted = unit == null ? null : UnitNamed.find(units, unit).id();
            var names = units.tree().all().stream().collect(Collectors.toMap(Unit::id, Unit::name));
            var shown = new RoundRepository(workspace.register())
                    .all().stream()
                            .filter(round -> wanted == null || wanted.equals(round.content().unitId()))
                            .toList();
            if (format == TableOrJson.json) {
                var all = JsonNodeFactory.instance.arrayNode();
                shown.forEach(round -> RoundJson.fill(
                        all.addObject(), round, names.getOrDefault(round.content().unitId(), "")));
                terminal.print(all.toPrettyString());
            } else {
                shown.forEach(round -> terminal.print(line(round, names)));
            }
        }
        return ExitCode.DONE;
    }

    private String line(Round round, Map<UUID, String> names) {
        var content = round.content();
        return "%s  %s  %-10s  %-18s %s · %d"
                .formatted(
                        round.id(),
                        content.plannedOn(),
                        content.heldOn() == null ? "" : content.heldOn(),
                        terminal.texts().of(content.kind()),
                        names.getOrDefault(content.unitId(), ""),
                        content.findings());
    }
}
