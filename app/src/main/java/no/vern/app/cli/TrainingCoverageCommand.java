package no.vern.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.vern.app.training.TrainingBook;
import no.vern.app.training.TrainingWords;
import no.vern.training.Coverage;
import no.vern.training.Reach;
import no.vern.training.TrainingKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern training coverage}: of what everybody has to have, how much each unit has, and what is overdue. */
@Command(name = "coverage")
final class TrainingCoverageCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    @Option(names = "--format", paramLabel = "FORMAT")
    private TableOrJson format = TableOrJson.table;

    TrainingCoverageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var day = Day.orToday(on);
        try (var workspace = options.open(terminal)) {
            var coverage = TrainingBook.read(workspace.register(), day).coverage();
            if (format == TableOrJson.json) {
                terminal.print(json(coverage, day));
            } else {
                print(coverage);
            }
        }
        return ExitCode.DONE;
    }

    private void print(Coverage coverage) {
        var texts = terminal.texts();
        var words = new TrainingWords(texts);
        terminal.print("%-40s %s".formatted("", TrainingKind.ofEverybody().stream()
                .map(kind -> "%15s".formatted(texts.get("training.short." + kind.name())))
                .collect(Collectors.joining())));
        coverage.lines().forEach(line -> terminal.print("%-40s %s".formatted(
                line.unit().name(),
                TrainingKind.ofEverybody().stream()
                        .map(kind -> "%15s".formatted(words.share(line.of(kind))))
                        .collect(Collectors.joining()))));
    }

    private static String json(Coverage coverage, LocalDate day) {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var line : coverage.lines()) {
            var json = all.addObject();
            json.put("unit", line.unit().name());
            json.put("employees", line.unit().employees());
            var kinds = json.putObject("kinds");
            for (var kind : TrainingKind.ofEverybody()) {
                var reach = line.of(kind);
                var one = kinds.putObject(PlanJson.code(kind));
                one.put("people", reach.people());
                one.put("share", share(reach));
                one.put("lastHeld", text(reach.lastHeld()));
                one.put("nextOn", text(reach.nextOn()));
                one.put("overdue", reach.overdue(day));
            }
        }
        return all.toPrettyString();
    }

    private static @Nullable Double share(Reach reach) {
        return reach.share().isPresent() ? reach.share().getAsDouble() : null;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
