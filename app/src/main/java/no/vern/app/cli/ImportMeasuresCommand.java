package no.vern.app.cli;

import java.util.concurrent.Callable;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.measure.MeasureField;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern import measures}: an action plan becomes measures, each in the state that it has there. */
@Command(name = "measures")
final class ImportMeasuresCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ImportRun run = new ImportRun();

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    @Option(names = "--responsible", paramLabel = "NAME")
    private @Nullable String responsible;

    ImportMeasuresCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return run.of(terminal, ImportKind.MEASURES, false, null, mapping -> mapping
                .unlessTold(MeasureField.UNIT, unit)
                .unlessTold(MeasureField.RESPONSIBLE, responsible));
    }
}
