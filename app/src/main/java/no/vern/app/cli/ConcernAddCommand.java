package no.vern.app.cli;

import java.util.concurrent.Callable;
import no.vern.measure.ConcernContent;
import no.vern.measure.ConcernRepository;
import no.vern.organisation.UnitRepository;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern concern add}: something that was raised, with who is to answer and by when; prints its id. */
@Command(name = "add")
final class ConcernAddCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--unit", paramLabel = "NAME", required = true)
    private String unit = "";

    @Option(names = "--matter", paramLabel = "TEXT", required = true)
    private String matter = "";

    @Option(names = "--addressee", paramLabel = "NAME", required = true)
    private String addressee = "";

    @Option(names = "--answer-by", paramLabel = "DATE", required = true)
    private String answerBy = "";

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    @Option(names = "--measure", paramLabel = "MEASURE")
    private @Nullable String measure;

    ConcernAddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var raised = Day.orToday(on);
        var by = Day.of(answerBy);
        try (var workspace = options.open(terminal)) {
            var register = workspace.register();
            var where = UnitNamed.find(new UnitRepository(register), unit).id();
            var content = ConcernContent.raised(where, raised, matter, addressee, by)
                    .about(measure == null ? null : MeasureOptions.named(MeasureOptions.measures(workspace), measure).id());
            terminal.print(Outcomes.stored(new ConcernRepository(register).add(content), terminal.texts())
                    .id()
                    .toString());
        }
        return ExitCode.DONE;
    }
}
