package no.vern.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import no.vern.training.Training;
import no.vern.training.TrainingRepository;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern training list}: the register, newest first; participants by number, never by name. */
@Command(name = "list")
final class TrainingListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    @Option(names = "--format", paramLabel = "FORMAT")
    private TableOrJson format = TableOrJson.table;

    TrainingListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var workspace = options.open(terminal)) {
            var units = new UnitRepository(workspace.register());
            var wanted = unit == null ? null : UnitNamed.find(units, unit).id();
            var names = units.tree().all().stream().collect(Collectors.toMap(Unit::id, Unit::name));
            var shown = new TrainingRepository(workspace.register())
                    .all().stream()
                            .filter(training -> wanted == null || wanted.equals(training.content().unitId()))
                            .toList();
            if (format == TableOrJson.json) {
                print(shown, names);
            } else {
                shown.forEach(training -> terminal.print(line(training, names)));
            }
        }
        return ExitCode.DONE;
    }

    private String line(Training training, Map<UUID, String> names) {
        var content = training.content();
        return "%-10s  %-9s  %-36s  %-30s  %5s  %s".formatted(
                content.day() == null ? "" : content.day(),
                terminal.texts().of(content.status()),
                terminal.texts().of(content.kind()),
                content.unitId() == null
                        ? terminal.texts().get("training.everywhere.name")
                        : names.getOrDefault(content.unitId(), ""),
                content.people() == 0 ? "" : content.people(),
                content.topic())
                .stripTrailing();
    }

    private void print(List<Training> shown, Map<UUID, String> names) {
        var all = JsonNodeFactory.instance.arrayNode();
        shown.forEach(training -> fill(all.addObject(), training, names));
        terminal.print(all.toPrettyString());
    }

    private static void fill(ObjectNode json, Training training, Map<UUID, String> names) {
        var content = training.content();
        json.put("id", training.id().toString());
        json.put("kind", PlanJson.code(content.kind()));
        json.put("status", PlanJson.code(content.status()));
        json.put("day", content.day() == null ? null : content.day().toString());
        json.put("unit", content.unitId() == null ? null : names.get(content.unitId()));
        json.put("topic", content.topic());
        json.put("people", content.people());
        json.put("hours", content.hours());
        json.put("heldBy", content.heldBy());
        json.put("nextOn", content.nextOn() == null ? null : content.nextOn().toString());
        json.put("waiting", content.waiting() == null ? null : PlanJson.code(content.waiting()));
        json.put("mustAct", content.mustAct());
    }
}
