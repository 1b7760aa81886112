package no.vern.app.cli;

import java.util.concurrent.Callable;
import no.vern.app.ui.CellText;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureListRepository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern measure show}: one measure, every field that is told. */
@Command(name = "show")
final class MeasureShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final MeasureOptions options = new MeasureOptions();

    @Option(names = "--format", paramLabel = "FORMAT")
    private IncidentShowCommand.Format format = IncidentShowCommand.Format.table;

    MeasureShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return options.run(terminal, (opened, _, measure) -> {
            var row = new MeasureListRepository(opened.register()).find(measure.id()).orElseThrow();
            if (format == IncidentShowCommand.Format.json) {
                terminal.print(MeasureJson.of(row));
                return ExitCode.DONE;
            }
            var cells = new CellText(terminal.texts());
            for (var field : MeasureField.values()) {
                var value = cells.of(field.of(row));
                if (!value.isEmpty()) {
                    terminal.print("%s: %s".formatted(terminal.texts().of(field), value));
                }
            }
            return ExitCode.DONE;
        });
    }
}
