package no.vern.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import no.vern.app.exchange.ImportOptions;
import no.vern.app.exchange.ImportPlan;
import no.vern.app.exchange.ImportPreview;
import no.vern.app.exchange.FileImport;
import no.vern.app.exchange.mapping.ShippedMappings;
import no.vern.codelist.CodeLists;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vern import incidents}: says what it found, then imports all that can be, in one transaction. */
@Command(name = "incidents")
final class ImportIncidentsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--mapping", paramLabel = "FILE")
    private @Nullable String mapping;

    @Option(names = "--dates", paramLabel = "ORDER")
    private @Nullable DateOrderName dates;

    @Option(names = "--create-units")
    private boolean createUnits;

    @Option(names = "--skip-identical")
    private boolean skipIdentical;

    @Option(names = "--open")
    private boolean open;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--rejects", paramLabel = "FILE")
    private @Nullable Path rejects;

    ImportIncidentsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var given = mapping == null ? null : new ShippedMappings().find(mapping);
        try (var workspace = options.open(terminal)) {
            var imports = imports(workspace.register());
            var speech = new ImportSpeech(terminal);
            try (var plan = dated(imports, imports.open(file, given, rows -> {}))) {
                if (!plan.questions().isEmpty()) {
                    speech.questions(plan.mapping().into(), plan.questions());
                    return ExitCode.REFUSED;
                }
                var preview = imports.preview(plan, new ImportOptions(createUnits, skipIdentical, open), rows -> {});
                speech.preview(plan.mapping().into(), preview);
                speech.kept(imports.kept(plan));
                writeRejects(imports, plan, preview);
                return dryRun ? stop(preview) : run(imports, plan, preview);
            }
        }
    }

    private static FileImport imports(Vault register) {
        var codes = CodeLists.nav();
        return FileImport.into(
                register, new IncidentRepository(register), new IncidentRules(codes, Clock.systemUTC()), codes);
    }

    private ImportPlan dated(FileImport imports, ImportPlan plan) {
        return dates == null ? plan : imports.change(plan, dates.in(plan.mapping()), rows -> {});
    }

    private void writeRejects(FileImport imports, ImportPlan plan, ImportPreview preview) {
        if (rejects != null && preview.rejected() == 0) {
            terminal.say("cli.importIncidents.noRejects");
        } else if (rejects != null) {
            var written = imports.writeRejects(plan, preview, rejects, terminal.texts());
            terminal.say("cli.importIncidents.rejects", written, rejects.toString());
        }
    }

    private int stop(ImportPreview preview) {
        terminal.say("cli.importIncidents.dryRun");
        return preview.importable() == 0 && preview.rejected() > 0 ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private int run(FileImport imports, ImportPlan plan, ImportPreview preview) {
        var result = imports.run(plan, preview, rows -> {});
        terminal.say("cli.importIncidents.done", result.written());
        return result.written() == 0 && result.rejected() > 0 ? ExitCode.REFUSED : ExitCode.DONE;
    }
}
