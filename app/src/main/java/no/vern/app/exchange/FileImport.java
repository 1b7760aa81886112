package no.vern.app.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import no.vern.app.exchange.mapping.CodeReader;
import no.vern.app.exchange.mapping.ColumnMapping;
import no.vern.app.exchange.mapping.Doubts;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.exchange.mapping.MappingJson;
import no.vern.app.exchange.mapping.RowMapper;
import no.vern.app.exchange.mapping.Surveyor;
import no.vern.app.exchange.table.Column;
import no.vern.app.exchange.table.Digests;
import no.vern.app.exchange.table.Table;
import no.vern.app.exchange.table.TableFile;
import no.vern.app.exchange.table.TableRefused;
import no.vern.app.language.Texts;
import no.vern.calendar.Norway;
import no.vern.codelist.CodeLists;
import no.vern.incident.ImportReceipt;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.measure.MeasureImportRepository;
import no.vern.measure.MeasureRules;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import no.vern.risk.HazardImportRepository;
import no.vern.risk.MatrixEdition;
import no.vern.risk.MatrixRepository;
import no.vern.settings.ColumnMappingRepository;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Import of a file, for the window and the command line alike: open the file, settle the mapping,
 * preview, import in one transaction, keep what was rejected. Every walk through the file tells its progress in rows;
 * what the progress throws ends it, with nothing written.
 */
public final class FileImport {
    private final UnitRepository units;
    private final ColumnMappingRepository mappings;
    private final CodeReader codes;
    private final Map<ImportKind, Function<ImportOptions, ImportTarget<?>>> targets;
    private final MappingJson json = new MappingJson();

    /** Imports of every kind into one register. */
    public static FileImport into(
            Vault register, IncidentRepository incidents, IncidentRules rules, CodeLists lists) {
        return new FileImport(
                new UnitRepository(register),
                new ColumnMappingRepository(register),
                new CodeReader(lists),
                Map.of(
                        ImportKind.INCIDENTS, _ -> new IncidentTarget(incidents, rules),
                        ImportKind.MEASURES, _ -> measures(register),
                        ImportKind.HAZARDS, options -> hazards(register, options.matrix())));
    }

    private static MeasureTarget measures(Vault register) {
        var rules = new MeasureRules(Clock.systemUTC());
        return new MeasureTarget(new MeasureImportRepository(register, rules), rules);
    }

    private static HazardTarget hazards(Vault register, @Nullable MatrixEdition matrix) {
        var hazards = new HazardImportRepository(register);
        var today = Norway.today(Clock.systemUTC());
        var book = new AssessmentBook(
                hazards.open(), new UnitRepository(register).tree(), new MatrixRepository(register).book(), matrix, today);
        return new HazardTarget(hazards, new MeasureRules(Clock.systemUTC()), book, today);
    }

    /** @param targets by what rows become; each is made anew for a preview, and sees the register as it is then */
    private FileImport(
            UnitRepository units,
            ColumnMappingRepository mappings,
            CodeReader codes,
            Map<ImportKind, Function<ImportOptions, ImportTarget<?>>> targets) {
        this.units = units;
        this.mappings = mappings;
        this.codes = codes;
        this.targets = targets;
    }

    /**
     * Opens a file and finds how to read it: as given, else as a file with the same headings was read last time, else
     * as its headings tell.
     *
     * @throws TableRefused when the file cannot be read
     * @throws no.vern.app.exchange.mapping.MappingRefused when the mapping does not fit the file
     */
    public ImportPlan open(Path file, @Nullable ColumnMapping given, LongConsumer progress) {
        if (given == null) {
            return open(file, null, null, progress);
        }
        var table = new TableFile().open(file, given.sheet());
        return closing(table, () -> plan(file, Digests.ofFile(file), table, given, progress));
    }

    /**
     * Opens a file and finds how to read it.
     *
     * @param kind what its rows become; null for what they look most like
     * @param sheet which of its sheets; null for the first that has headings
     * @throws TableRefused when the file cannot be read
     */
    public ImportPlan open(
            Path file, @Nullable ImportKind kind, @Nullable String sheet, LongConsumer progress) {
        var table = new TableFile().open(file, sheet);
        return closing(table, () -> {
            var kinds = kind == null ? List.of(ImportKind.values()) : List.of(kind);
            var found = new Reading(mappings, table.columns()).find(kinds);
            var plan = plan(file, Digests.ofFile(file), table, sheet == null ? found.mapping() : found.mapping().onSheet(sheet), progress);
            return found.guessed() ? settled(plan, progress) : plan;
        });
    }

    private ImportPlan settled(ImportPlan plan, LongConsumer progress) {
        var settled = Doubts.settle(plan.mapping(), plan.survey());
        return settled.equals(plan.mapping()) ? plan : change(plan, settled, progress);
    }

    private static ImportPlan closing(Table table, Supplier<ImportPlan> opening) {
        try {
            return opening.get();
        } catch (RuntimeException e) {
            table.close();
            throw e;
        }
    }

    /** The same file read in another way; the plan before is used up. */
    public ImportPlan change(ImportPlan plan, ColumnMapping mapping, LongConsumer progress) {
        return plan(plan.file(), plan.digest(), plan.table(), mapping, progress);
    }

    private ImportPlan plan(Path file, byte[] digest, Table table, ColumnMapping mapping, LongConsumer progress) {
        var survey = new Surveyor(codes).survey(table, mapping, progress);
        return new ImportPlan(file, digest, table, mapping, survey, Questions.of(mapping, survey));
    }

    /** Names of the columns that Vern has no field for; they stay with each record. */
    public List<String> kept(ImportPlan plan) {
        return mapper(plan).kept().stream().map(Column::name).toList();
    }

    CodeReader codes() {
        return codes;
    }

    /** The units of the register, by name. */
    public List<Unit> units() {
        return units.all();
    }

    /**
     * Counts what an import would do; writes nothing. The plan must have no open questions.
     *
     * @throws no.vern.app.exchange.mapping.MappingRefused when its scores are on another scale than the matrix
     */
    public ImportPreview preview(ImportPlan plan, ImportOptions given, LongConsumer progress) {
        var options = new ImportOptions(
                given.createUnits(), given.skipIdentical() || plan.mapping().skipIdentical(), given.open(), given.matrix());
        var target = targets.get(plan.mapping().into()).apply(options);
        var preview = new ImportPreview(target, new UnitBook(units.tree(), options.createUnits()), options);
        return preview(target, plan, preview, progress);
    }

    private <C> ImportPreview preview(
            ImportTarget<C> target, ImportPlan plan, ImportPreview preview, LongConsumer progress) {
        return new Previewer<>(target, check(target, plan), preview).walk(plan.table(), progress);
    }

    /**
     * Imports what the preview found importable, in one transaction: all of it, or nothing when anything fails. The
     * mapping is kept for the next file with the same headings.
     *
     * @throws TableRefused when the file has gone or is not the one that was previewed
     */
    public ImportResult run(ImportPlan plan, ImportPreview preview, LongConsumer progress) {
        if (!Arrays.equals(plan.digest(), Digests.ofFile(plan.file()))) {
            throw new TableRefused(TableRefused.Reason.CHANGED, plan.fileName());
        }
        var mapping = json.write(plan.mapping());
        var receipt = write(preview.target(), plan, preview, mapping, progress);
        var headings = HeadingsDigest.of(plan.mapping().into(), plan.table().columns());
        mappings.keep(name(plan), headings, json.write(lasting(plan.mapping())));
        return new ImportResult(
                receipt.written(),
                preview.duplicates() + preview.typedBefore() + receipt.skipped(),
                preview.options().skipIdentical() ? preview.identical() : 0,
                preview.rejected() + receipt.rejected(),
                preview.units().made().size());
    }

    private <C> ImportReceipt write(
            ImportTarget<C> target, ImportPlan plan, ImportPreview preview, String mapping, LongConsumer progress) {
        try (var rows = plan.table().rows()) {
            return target.write(
                    new ImportTarget.ImportSource(plan.fileName(), plan.digest(), mapping),
                    preview,
                    new ImportedRows<>(target, rows, check(target, plan), preview, progress));
        }
    }

    /** Registers of incidents come back with the same value for all rows; a plan or a sheet is of another unit next time. */
    private static ColumnMapping lasting(ColumnMapping mapping) {
        return mapping.into() == ImportKind.INCIDENTS ? mapping : mapping.ofColumns();
    }

    private static String name(ImportPlan plan) {
        return plan.mapping().name().isBlank() ? plan.fileName() : plan.mapping().name();
    }

    /**
     * Writes the rejected rows to a file (.csv or .xlsx): the columns of the file that they come from, and the reason.
     *
     * @return how many rows were written
     */
    public long writeRejects(ImportPlan plan, ImportPreview preview, Path target, Texts texts) {
        return rejects(preview.target(), plan, preview, texts).write(plan.table(), target);
    }

    private <C> RejectsFile<C> rejects(ImportTarget<C> target, ImportPlan plan, ImportPreview preview, Texts texts) {
        return new RejectsFile<>(target, check(target, plan), preview, texts);
    }

    private <C> RowCheck<C> check(ImportTarget<C> target, ImportPlan plan) {
        return new RowCheck<>(mapper(plan), plan.table().columns(), target);
    }

    private RowMapper mapper(ImportPlan plan) {
        var orders = plan.survey().orders(plan.mapping());
        return new RowMapper(plan.mapping(), plan.table().columns(), orders, codes);
    }
}
