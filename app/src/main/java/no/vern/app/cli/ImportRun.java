package no.vern.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.UnaryOperator;
import no.vern.app.exchange.FileImport;
import no.vern.app.exchange.ImportOptions;
import no.vern.app.exchange.ImportPlan;
import no.vern.app.exchange.ImportPreview;
import no.vern.app.exchange.mapping.ColumnMapping;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.exchange.mapping.MappingRefused;
import no.vern.app.exchange.mapping.ShippedMappings;
import no.vern.calendar.Norway;
import no.vern.codelist.CodeLists;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.risk.MatrixEdition;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every import from the command line takes, and how it goes: says what it found, then imports all that can be. */
final class ImportRun {
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

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--rejects", paramLabel = "FILE")
    private @Nullable Path rejects;

    /**
     * Imports rows of one kind.
     *
     * @param open whether cases that do not say where they stand are open
     * @param matrix what hazards are scored in, as it is named; null for what holds
     * @param filled says for all rows what no column of the file says
     * @return the exit code
     */
    int of(
            Terminal terminal,
            ImportKind kind,
            boolean open,
            @Nullable String matrix,
            UnaryOperator<ColumnMapping> filled) {
        var given = mapping == null ? null : given(mapping, kind);
        try (var workspace = options.open(terminal)) {
            var imports = imports(workspace.register());
            var speech = new ImportSpeech(terminal, kind);
            try (var plan = changed(imports, opened(imports, kind, given), filled)) {
                if (!plan.questions().isEmpty()) {
                    speech.questions(plan.questions());
                    return ExitCode.REFUSED;
                }
                var chosen = new ImportOptions(createUnits, skipIdentical, open, edition(workspace.register(), matrix));
                var preview = imports.preview(plan, chosen, rows -> {});
                speech.preview(preview);
                speech.kept(imports.kept(plan));
                writeRejects(terminal, imports, plan, preview);
                return dryRun ? stop(terminal, preview) : run(terminal, imports, plan, preview);
            }
        }
    }

    private static ColumnMapping given(String mapping, ImportKind kind) {
        var given = new ShippedMappings().find(mapping);
        if (given.into() != kind) {
            throw new MappingRefused("import.mapping.otherKind", given.into().key(), kind.key());
        }
        return given;
    }

    private static @Nullable MatrixEdition edition(Vault register, @Nullable String matrix) {
        return matrix == null ? null : MatrixNamed.find(register, Norway.today(Clock.systemUTC()), matrix);
    }

    private static FileImport imports(Vault register) {
        var codes = CodeLists.nav();
        return FileImport.into(
                register, new IncidentRepository(register), new IncidentRules(codes, Clock.systemUTC()), codes);
    }

    private ImportPlan opened(FileImport imports, ImportKind kind, @Nullable ColumnMapping given) {
        return given == null
                ? imports.open(file, kind, null, rows -> {})
                : imports.open(file, given, rows -> {});
    }

    private ImportPlan changed(FileImport imports, ImportPlan plan, UnaryOperator<ColumnMapping> filled) {
        var whole = filled.apply(plan.mapping());
        var wanted = dates == null ? whole : dates.in(whole);
        return wanted.equals(plan.mapping()) ? plan : imports.change(plan, wanted, rows -> {});
    }

    private void writeRejects(Terminal terminal, FileImport imports, ImportPlan plan, ImportPreview preview) {
        if (rejects != null && preview.rejected() == 0) {
            terminal.say("cli.importIncidents.noRejects");
        } else if (rejects != null) {
            var written = imports.writeRejects(plan, preview, rejects, terminal.texts());
            terminal.say("cli.importIncidents.rejects", written, rejects.toString());
        }
    }

    private int stop(Terminal terminal, ImportPreview preview) {
        terminal.say("cli.importIncidents.dryRun");
        return preview.importable() == 0 && preview.rejected() > 0 ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private int run(Terminal terminal, FileImport imports, ImportPlan plan, ImportPreview preview) {
        var result = imports.run(plan, preview, rows -> {});
        terminal.say("cli.import.done." + plan.mapping().into().key(), result.written());
        return result.written() == 0 && result.rejected() > 0 ? ExitCode.REFUSED : ExitCode.DONE;
    }
}
