package no.vern.app.cli;

import java.util.concurrent.Callable;
import no.vern.measure.Evaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern measure works}: the second step of closing; the three answers decide whether it works. */
@Command(name = "works")
final class MeasureWorksCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final MeasureOptions options = new MeasureOptions();

    @Option(names = "--desired", paramLabel = "yes|no", required = true)
    private Answer desired = Answer.no;

    @Option(names = "--sufficient", paramLabel = "yes|no", required = true)
    private Answer sufficient = Answer.no;

    @Option(names = "--more", paramLabel = "yes|no", required = true)
    private Answer more = Answer.no;

    @Option(names = "--seen", paramLabel = "TEXT", required = true)
    private String seen = "";

    @Option(names = "--by", paramLabel = "NAME", required = true)
    private String by = "";

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    MeasureWorksCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var day = Day.orToday(on);
        var answers = new Evaluation(day, by, desired.truth(), sufficient.truth(), more.truth());
        return options.run(terminal, (_, measures, measure) -> {
            var stored = Outcomes.stored(
                    measures.evaluate(measure.id(), measure.version(), answers, seen), terminal.texts());
            terminal.say("cli.measure.stands", stored.name(), terminal.texts().of(stored.status()));
            return ExitCode.DONE;
        });
    }
}
