package no.vern.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.vern.measure.Concern;
import no.vern.measure.ConcernRepository;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern concern list}: what was raised and still waits for an answer, the most overdue first; or all of it. */
@Command(name = "list")
final class ConcernListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--format", paramLabel = "FORMAT")
    private TableOrJson format = TableOrJson.table;

    ConcernListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var workspace = options.open(terminal)) {
            var units = new UnitRepository(workspace.register());
            var wanted = unit == null ? null : UnitNamed.find(units, unit).id();
            var names = units.tree().all().stream().collect(Collectors.toMap(Unit::id, Unit::name));
            var concerns = new ConcernRepository(workspace.register());
            var shown = (all ? concerns.all() : concerns.unanswered()).stream()
                    .filter(concern -> wanted == null || wanted.equals(concern.content().unitId()))
                    .toList();
            if (format == TableOrJson.json) {
                var json = JsonNodeFactory.instance.arrayNode();
                shown.forEach(concern -> fill(json.addObject(), concern, name(names, concern)));
                terminal.print(json.toPrettyString());
            } else {
                shown.forEach(concern -> terminal.print("%s  %s  %s · %s · %s%s"
                        .formatted(
                                concern.id(),
                                concern.content().answerBy(),
                                concern.content().matter(),
                                name(names, concern),
                                concern.content().addressee(),
                                concern.content().unanswered() ? "" : " · " + concern.content().decision())));
            }
        }
        return ExitCode.DONE;
    }

    private static String name(Map<UUID, String> names, Concern concern) {
        return names.getOrDefault(concern.content().unitId(), "");
    }

    private static void fill(ObjectNode json, Concern concern, String unit) {
        var content = concern.content();
        json.put("id", concern.id().toString());
        json.put("unit", unit);
        json.put("measure", content.measure() == null ? null : content.measure().toString());
        json.put("raisedOn", String.valueOf(content.raisedOn()));
        json.put("matter", content.matter());
        json.put("addressee", content.addressee());
        json.put("answerBy", String.valueOf(content.answerBy()));
        json.put("decidedOn", content.decidedOn() == null ? null : content.decidedOn().toString());
        json.put("decision", content.decision());
        json.put("reason", content.reason());
        json.put("told", content.told());
    }
}
