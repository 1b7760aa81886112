package no.vern.app.cli;

import java.util.concurrent.Callable;
import no.vern.app.exchange.mapping.HazardField;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.risk.RiskTopic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern import hazards}: a risk sheet becomes hazards of an assessment, with their scores and measures. */
@Command(name = "hazards")
final class ImportHazardsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ImportRun run = new ImportRun();

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    @Option(names = "--title", paramLabel = "TEXT")
    private @Nullable String title;

    @Option(names = "--topic", paramLabel = "CODE")
    private @Nullable String topic;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    @Option(names = "--matrix", paramLabel = "MATRIX")
    private @Nullable String matrix;

    ImportHazardsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var about = topic == null ? null : CodeNamed.of(RiskTopic.class, topic).name();
        var day = on == null ? null : Day.of(on).toString();
        return run.of(terminal, ImportKind.HAZARDS, false, matrix, mapping -> mapping
                .unlessTold(HazardField.UNIT, unit)
                .unlessTold(HazardField.ASSESSMENT, title)
                .unlessTold(HazardField.TOPIC, about)
                .unlessTold(HazardField.ASSESSED_ON, day));
    }
}
