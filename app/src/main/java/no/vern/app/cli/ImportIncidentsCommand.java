package no.vern.app.cli;

import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import no.vern.app.exchange.mapping.ImportKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern import incidents}: says what it found, then imports all that can be, in one transaction. */
@Command(name = "incidents")
final class ImportIncidentsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ImportRun run = new ImportRun();

    @Option(names = "--open")
    private boolean open;

    ImportIncidentsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return run.of(terminal, ImportKind.INCIDENTS, open, null, UnaryOperator.identity());
    }
}
