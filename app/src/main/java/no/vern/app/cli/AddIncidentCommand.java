package no.vern.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code vern add incident}: one incident per line; the id of each is printed when it is durably stored. A line that is
 * refused is named on the error stream and the lines after it are still read; the exit code tells that one was.
 */
@Command(name = "incident")
final class AddIncidentCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--json-lines", paramLabel = "FILE", required = true)
    private String file = "";

    AddIncidentCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var refused = 0;
        try (var lines = new LineReader(input());
                var workspace = options.open(terminal)) {
            var entry = new IncidentEntry(new IncidentRepository(workspace.register()), terminal.texts());
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                refused += line.get().blank() ? 0 : store(entry, line.get());
            }
        }
        return refused == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private int store(IncidentEntry entry, LineReader.Line line) {
        try {
            var stored = entry.store(line);
            terminal.print(stored.id().toString());
            if (stored.status() == IncidentStatus.REFERRED) {
                terminal.complain("cli.addIncident.referred", line.number());
            } else if (!stored.followed()) {
                terminal.complain("cli.addIncident.history", line.number());
            }
            return 0;
        } catch (Refusal refusal) {
            var reason = terminal.texts().get(refusal.messageKey(), refusal.arguments().toArray());
            terminal.complain("cli.addIncident.refused", line.number(), reason);
            return 1;
        }
    }

    private InputStream input() {
        if (!file.equals("-") && Files.isDirectory(Path.of(file))) {
            throw Refusal.of("cli.file.unreadable", file);
        }
        try {
            return file.equals("-") ? terminal.in() : Files.newInputStream(Path.of(file));
        } catch (IOException e) {
            throw Refusal.of("cli.file.unreadable", file);
        }
    }
}
