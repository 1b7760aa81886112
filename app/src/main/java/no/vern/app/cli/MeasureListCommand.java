package no.vern.app.cli;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.vern.measure.MeasureFilter;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureSort;
import no.vern.measure.MeasureStatus;
import no.vern.organisation.UnitRepository;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern measure list}: the measures, what is due first at the top. */
@Command(name = "list")
final class MeasureListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    @Option(names = "--status", paramLabel = "CODE")
    private @Nullable String status;

    @Option(names = "--words", paramLabel = "TEXT")
    private String words = "";

    @Option(names = "--format", paramLabel = "FORMAT")
    private IncidentShowCommand.Format format = IncidentShowCommand.Format.table;

    MeasureListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var filter = MeasureFilter.ALL.withText(words).withStatuses(statuses());
        try (var workspace = options.open(terminal)) {
            var register = workspace.register();
            if (unit != null) {
                filter = filter.withUnits(Set.of(UnitNamed.find(new UnitRepository(register), unit).id()));
            }
            var rows = new MeasureListRepository(register)
                    .page(filter, MeasureSort.BY_DEADLINE, 0, Integer.MAX_VALUE);
            if (format == IncidentShowCommand.Format.json) {
                terminal.print(MeasureJson.of(rows));
            } else {
                rows.forEach(row -> terminal.print("%-6s %s  %-12s %s · %s · %s"
                        .formatted(
                                row.measure().name(),
                                row.content().plan().dueOn(),
                                terminal.texts().of(row.measure().status()),
                                row.content().title(),
                                row.unitName(),
                                row.content().plan().responsible())));
            }
        }
        return ExitCode.DONE;
    }

    private Set<MeasureStatus> statuses() {
        return status == null
                ? Set.of()
                : Arrays.stream(status.split(","))
                        .map(name -> CodeNamed.of(MeasureStatus.class, name))
                        .collect(Collectors.toSet());
    }
}
