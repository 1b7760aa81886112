package no.vern.app.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import no.vern.app.exchange.mapping.ColumnMapping;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.exchange.table.TableFormat;
import no.vern.app.language.Texts;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Tasks;
import no.vern.organisation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * An import step by step: choose a file, say what its columns and values are, look at the counts, import, see what came
 * of it.
 */
public final class ImportWizardViewModel {
    private final FileImport imports;
    private final Texts texts;
    private final ImportJobs jobs;
    private final Dialogs dialogs;
    private final ImportFiles files;
    private final Runnable imported;
    private final ImportMapping mapping;
    private final ReadOnlyObjectWrapper<ImportStep> step = new ReadOnlyObjectWrapper<>(ImportStep.FILE);
    private final ReadOnlyObjectWrapper<@Nullable ImportPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportResult> result = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty createUnits = new SimpleBooleanProperty();
    private final BooleanProperty skipIdentical = new SimpleBooleanProperty();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private @Nullable ImportKind expected;
    private boolean importing;
    private boolean closed;

    /** @param imported what follows an import, e.g. lists that show more now */
    public ImportWizardViewModel(
            FileImport imports, Texts texts, Tasks tasks, Dialogs dialogs, Runnable imported) {
        this.imports = imports;
        this.texts = texts;
        this.jobs = new ImportJobs(tasks, texts);
        this.dialogs = dialogs;
        files = new ImportFiles(dialogs, texts);
        this.imported = imported;
        mapping = new ImportMapping(imports.codes(), texts);
    }

    public void chooseFile() {
        files.toImport().ifPresent(this::open);
    }

    /** What the next file is taken to hold; null for what it looks most like. */
    void expect(@Nullable ImportKind kind) {
        expected = kind;
    }

    /** Begins with the file, whatever was begun before. */
    public void open(Path file) {
        var kind = expected;
        open(progress -> imports.open(file, kind, null, jobs.told(progress, 0)));
    }

    /** Begins anew with the rows of the same sheet taken for that. */
    public void openAs(ImportKind kind) {
        var shown = plan.get();
        if (shown != null && shown.mapping().into() != kind) {
            var sheet = shown.table().format() instanceof TableFormat.Xlsx(var name) ? name : null;
            open(progress -> imports.open(shown.file(), kind, sheet, jobs.told(progress, 0)));
        }
    }

    /** Begins anew with another sheet of the same file. */
    public void openSheet(String sheet) {
        var shown = plan.get();
        if (shown != null && !new TableFormat.Xlsx(sheet).equals(shown.table().format())) {
            open(progress -> imports.open(shown.file(), null, sheet, jobs.told(progress, 0)));
        }
    }

    /** What is being imported is read to its end, or cancelled, before another file is looked at. */
    private void open(Tasks.Work<ImportPlan> opening) {
        if (importing) {
            dialogs.notice(texts.get("import.wizard.busy"));
            return;
        }
        restart();
        var unclaimed = new AtomicReference<@Nullable ImportPlan>();
        jobs.run(
                progress -> {
                    var opened = opening.run(progress);
                    unclaimed.set(opened);
                    return new Read(opened, imports.units());
                },
                read -> {
                    unclaimed.set(null);
                    createUnits.set(read.units().isEmpty());
                    settle(read, ImportStep.COLUMNS);
                },
                () -> close(unclaimed.get()));
    }

    /** A plan and the register's units as they were when it was made. */
    private record Read(ImportPlan plan, List<Unit> units) {}

    private static void close(@Nullable ImportPlan file) {
        if (file != null) {
            file.close();
        }
    }

    /** Lets go of the file: at once, or once the import that is under way has ended. */
    public void close() {
        closed = true;
        if (!importing) {
            restart();
        }
    }

    /** Begins anew without a file. */
    public void restart() {
        cancel();
        close(plan.get());
        plan.set(null);
        preview.set(null);
        result.set(null);
        jobs.forget();
        skipIdentical.set(false);
        open.set(false);
        step.set(ImportStep.FILE);
    }

    /** Reads the file by another mapping, e.g. one that Vern comes with. */
    public void use(ColumnMapping other) {
        change(other, ImportStep.COLUMNS);
    }

    public void next() {
        switch (step.get()) {
            case COLUMNS -> change(mapping.get(), ImportStep.VALUES);
            case VALUES -> change(mapping.get(), ImportStep.PREVIEW);
            case PREVIEW -> importNow();
            case FILE, RECEIPT -> chooseFile();
        }
    }

    public void back() {
        jobs.forget();
        var steps = ImportStep.values();
        step.set(steps[Math.max(0, step.get().ordinal() - 1)]);
    }

    private void change(ColumnMapping chosen, ImportStep next) {
        var before = plan.get();
        if (before != null) {
            jobs.run(
                    progress -> new Read(
                            imports.change(before, chosen, jobs.told(progress, before.survey().rows())),
                            imports.units()),
                    changed -> settle(changed, next));
        }
    }

    /** A plan with open questions stays at the columns; one whose values are all known needs no look at them. */
    private void settle(Read read, ImportStep next) {
        var changed = read.plan();
        plan.set(changed);
        mapping.show(changed, read.units());
        if (next != ImportStep.COLUMNS && !changed.questions().isEmpty()) {
            step.set(ImportStep.COLUMNS);
            jobs.refuse("import.wizard.openQuestions", List.of());
        } else if (next == ImportStep.PREVIEW || next == ImportStep.VALUES && mapping.allKnown(createUnits.get())) {
            count();
        } else {
            step.set(next);
        }
    }

    /** Counts anew, e.g. after an option was changed. */
    public void count() {
        var shown = plan.get();
        if (shown == null) {
            return;
        }
        var options = new ImportOptions(createUnits.get(), skipIdentical.get(), open.get());
        jobs.run(progress -> imports.preview(shown, options, jobs.told(progress, shown.survey().rows())), counted -> {
            preview.set(counted);
            step.set(ImportStep.PREVIEW);
        });
    }

    private void importNow() {
        var shown = plan.get();
        var counted = preview.get();
        if (shown == null || counted == null || counted.importable() == 0) {
            return;
        }
        var done = new AtomicReference<@Nullable ImportResult>();
        importing = true;
        jobs.run(
                progress -> {
                    done.set(imports.run(shown, counted, jobs.told(progress, counted.rows())));
                    return shown;
                },
                ignored -> {},
                () -> ended(done.get()));
    }

    /** What was written stays written, also when it was cancelled a moment too late. */
    private void ended(@Nullable ImportResult written) {
        importing = false;
        if (written != null) {
            result.set(written);
            step.set(ImportStep.RECEIPT);
            imported.run();
        } else if (jobs.problemProperty().get().isEmpty()) {
            jobs.refuse("import.wizard.cancelled", List.of());
        }
        if (closed) {
            restart();
        }
    }

    /** Asks for a file and writes the rejected rows to it. */
    public void saveRejects() {
        var shown = plan.get();
        var counted = preview.get();
        if (shown == null || counted == null) {
            return;
        }
        files.forRejects(shown).ifPresent(target -> jobs.run(
                progress -> imports.writeRejects(shown, counted, target, texts),
                rows -> dialogs.notice(texts.get("import.wizard.rejectsSaved", rows))));
    }

    public void cancel() {
        jobs.cancel();
    }

    public ImportMapping mapping() {
        return mapping;
    }

    public ReadOnlyObjectProperty<ImportStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable ImportPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable ImportPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable ImportResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** What is going on, and why it does not go on. */
    public ImportJobs jobs() {
        return jobs;
    }

    public BooleanProperty createUnitsProperty() {
        return createUnits;
    }

    public BooleanProperty skipIdenticalProperty() {
        return skipIdentical;
    }

    /** Whether cases that do not say where they stand are open. */
    public BooleanProperty openProperty() {
        return open;
    }
}
