package no.vern.app.cli;

import java.util.concurrent.Callable;
import no.vern.drop.DropContent;
import no.vern.drop.DropKind;
import no.vern.drop.DropRepository;
import no.vern.organisation.UnitRepository;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern add drop}: one small strain; nobody is named, and there is no text. */
@Command(name = "drop")
final class AddDropCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--unit", paramLabel = "NAME", required = true)
    private String unit = "";

    @Option(names = "--kind", paramLabel = "CODE", required = true)
    private String kind = "";

    @Option(names = "--strain", paramLabel = "NUMBER", required = true)
    private int strain;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    AddDropCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var dropKind = CodeNamed.of(DropKind.class, kind);
        var day = Day.orToday(on);
        try (var workspace = options.open(terminal)) {
            var where = UnitNamed.find(new UnitRepository(workspace.register()), unit);
            var drops = new DropRepository(workspace.register());
            var content = new DropContent(where.id(), dropKind, strain, day);
            terminal.print(Outcomes.stored(drops.add(content), terminal.texts()).id().toString());
        }
        return ExitCode.DONE;
    }
}
