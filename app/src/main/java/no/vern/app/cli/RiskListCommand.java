package no.vern.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.vern.calendar.Norway;
import no.vern.organisation.UnitRepository;
import no.vern.risk.AssessmentFilter;
import no.vern.risk.AssessmentListRepository;
import no.vern.risk.AssessmentRow;
import no.vern.risk.AssessmentSort;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern risk list}: the assessments that hold or are being made, the overdue first. */
@Command(name = "list")
final class RiskListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.table;

    RiskListCommand(Terminal terminal) {
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
            var filter = AssessmentFilter.ALL.withStates(AssessmentFilter.CURRENT);
            if (unit != null) {
                filter = filter.withUnits(
                        Set.of(UnitNamed.find(new UnitRepository(register), unit).id()));
            }
            var rows = new AssessmentListRepository(register)
                    .page(
                            filter,
                            AssessmentSort.MOST_PRESSING,
                            Norway.today(Clock.systemUTC()),
                            0,
                            Integer.MAX_VALUE);
            if (format == Format.json) {
                print(rows);
            } else {
                rows.forEach(this::print);
            }
        }
        return ExitCode.DONE;
    }

    private void print(AssessmentRow row) {
        var content = row.assessment().content();
        terminal.print("%s  %-14s %s  %s · %s · %s"
                .formatted(
                        row.assessment().id(),
                        terminal.texts().of(row.state()),
                        content.reviseOn(),
                        row.unit(),
                        terminal.texts().of(content.topic()),
                        content.title()));
    }

    private void print(List<AssessmentRow> rows) {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var row : rows) {
            var content = row.assessment().content();
            all.addObject()
                    .put("id", row.assessment().id().toString())
                    .put("unit", row.unit())
                    .put("topic", content.topic().name())
                    .put("title", content.title())
                    .put("state", row.state().name())
                    .put("assessedOn", String.valueOf(content.assessedOn()))
                    .put("reviseOn", String.valueOf(content.reviseOn()))
                    .put("hazards", row.hazards());
        }
        terminal.print(all.toPrettyString());
    }
}
