package no.vern.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.app.standing.StandingWords;
import no.vern.organisation.UnitRepository;
import no.vern.standing.Duty;
import no.vern.standing.StandingRepository;
import no.vern.standing.UnitStanding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern risk units}: what each unit has of what every unit is to have, who lacks most first. */
@Command(name = "units")
final class RiskUnitsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    @Option(names = "--gaps")
    private boolean gaps;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    @Option(names = "--format", paramLabel = "FORMAT")
    private TableOrJson format = TableOrJson.table;

    RiskUnitsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var day = Day.orToday(on);
        try (var workspace = options.open(terminal)) {
            var units = new UnitRepository(workspace.register());
            var within = unit == null
                    ? Set.<UUID>of()
                    : units.tree().withDescendants(Set.of(UnitNamed.find(units, unit).id()));
            var shown = new StandingRepository(workspace.register())
                    .on(day).lines().stream()
                            .filter(line -> unit == null || within.contains(line.unit().id()))
                            .filter(line -> !gaps || line.gaps() > 0)
                            .toList();
            terminal.print(format == TableOrJson.json ? json(shown) : table(shown));
        }
        return ExitCode.DONE;
    }

    private String table(List<UnitStanding> lines) {
        var texts = terminal.texts();
        var words = new StandingWords(texts);
        return lines.stream()
                .map(line -> "%s · %s%n".formatted(line.unit().name(), texts.get("standing.gaps.cell", line.gaps()))
                        + Stream.of(Duty.values())
                                .map(duty -> "  %s %-18s %s"
                                        .formatted(
                                                line.lacks(duty) ? "[ ]" : "[x]",
                                                texts.get("standing." + duty.name() + ".label"),
                                                words.of(line, duty)))
                                .collect(Collectors.joining(System.lineSeparator())))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String json(List<UnitStanding> lines) {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var line : lines) {
            var json = all.addObject();
            json.put("unit", line.unit().name());
            json.put("gaps", line.gaps());
            for (var duty : Duty.values()) {
                fill(json.putObject(PlanJson.code(duty)), line, duty);
            }
        }
        return all.toPrettyString();
    }

    private static void fill(ObjectNode json, UnitStanding line, Duty duty) {
        var standing = line.of(duty);
        json.put("state", PlanJson.code(standing.state()));
        json.put("since", text(standing.since()));
        json.put("until", text(standing.until()));
        json.put("id", text(standing.record()));
        if (duty == Duty.BHT_PLAN) {
            var plan = line.cover().plan();
            json.put("cover", PlanJson.code(line.cover().state()));
            json.put("ofUnit", plan == null || plan.content().unitId() == null ? null : owner(line));
            json.put("ofAll", plan != null && plan.content().unitId() == null);
        }
    }

    private static String owner(UnitStanding line) {
        return line.coveredBy().isEmpty() ? line.unit().name() : line.coveredBy();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
