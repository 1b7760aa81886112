package no.vern.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern measure done}: the first step of closing, it was carried out. */
@Command(name = "done")
final class MeasureDoneCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final MeasureOptions options = new MeasureOptions();

    @Option(names = "--by", paramLabel = "NAME", required = true)
    private String by = "";

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    MeasureDoneCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var day = Day.orToday(on);
        return options.run(terminal, (_, measures, measure) -> {
            var stored = Outcomes.stored(
                    measures.done(measure.id(), measure.version(), day, by), terminal.texts());
            terminal.say("cli.measure.stands", stored.name(), terminal.texts().of(stored.status()));
            return ExitCode.DONE;
        });
    }
}
