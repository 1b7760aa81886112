package no.vern.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.vern.app.drop.DropWords;
import no.vern.app.drop.DropsViewModel;
import no.vern.calendar.Norway;
import no.vern.drop.DropRepository;
import no.vern.drop.DropTrend;
import no.vern.organisation.UnitRepository;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code vern drops}: small strains quarter by quarter in each unit. What is hidden is hidden in all of it, also when one
 * unit is asked for: else two answers together would tell what one does not.
 */
@Command(name = "drops")
final class DropsCommand implements Callable<Integer> {
    private static final int MOST_QUARTERS = 40;

    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    @Option(names = "--since", paramLabel = "DATE")
    private @Nullable String since;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.table;

    DropsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** For people, or for programs. */
    enum Format {
        table,
        json
    }

    @Override
    public Integer call() {
        var today = Norway.today(Clock.systemUTC());
        var count = since == null ? DropsViewModel.QUARTERS : IsoFields.QUARTER_YEARS.between(firstDay(), today) + 1;
        if (count < 1 || count > MOST_QUARTERS) {
            throw Refusal.usage("cli.drops.since", MOST_QUARTERS);
        }
        try (var workspace = options.open(terminal)) {
            var units = new UnitRepository(workspace.register());
            var wanted = unit == null ? null : UnitNamed.find(units, unit).id();
            var trend = trend(workspace, units, today, (int) count);
            var lines = trend.lines().stream()
                    .filter(line -> wanted == null || wanted.equals(line.unitId()))
                    .toList();
            if (format == Format.json) {
                terminal.print(json(trend, lines).toPrettyString());
            } else {
                print(trend, lines);
            }
        }
        return ExitCode.DONE;
    }

    private LocalDate firstDay() {
        return DropTrend.firstDay(Day.of(Objects.requireNonNull(since)), 1);
    }

    private static DropTrend trend(Workspace workspace, UnitRepository units, LocalDate today, int count) {
        var drops = new DropRepository(workspace.register()).since(DropTrend.firstDay(today, count));
        var threshold = new SettingRepository(workspace.register()).get(Setting.THRESHOLD);
        return DropTrend.of(drops, units.tree(), today, count, threshold);
    }

    private void print(DropTrend trend, List<DropTrend.Line> lines) {
        var words = new DropWords(terminal.texts());
        if (lines.isEmpty()) {
            terminal.say("cli.drops.nothing");
            return;
        }
        terminal.print("%-40s %s  %s".formatted("", counts(trend.quarters()), terminal.texts().get("cli.drops.sum")));
        for (var line : lines) {
            var counts = line.counts().stream().map(words::count).toList();
            terminal.print("%-40s %s  %s".formatted(words.name(line), counts(counts), words.count(line.sum())));
            terminal.print("  " + words.change(line.change()));
        }
    }

    private static String counts(List<?> cells) {
        return cells.stream().map("%7s"::formatted).collect(Collectors.joining(" "));
    }

    private static ArrayNode json(DropTrend trend, List<DropTrend.Line> lines) {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var line : lines) {
            var json = all.addObject();
            json.put("line", PlanJson.code(line.kind()));
            json.put("unit", line.unitId() == null ? null : line.name());
            json.put("id", text(line.unitId()));
            var quarters = json.putObject("quarters");
            for (int quarter = 0; quarter < trend.quarters().size(); quarter++) {
                quarters.put(trend.quarters().get(quarter), value(line.counts().get(quarter)));
            }
            json.put("sum", value(line.sum()));
            json.put("change", PlanJson.code(line.change()));
        }
        return all;
    }

    /** Null where the count is hidden. */
    private static @Nullable Long value(OptionalLong count) {
        return count.isPresent() ? count.getAsLong() : null;
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
