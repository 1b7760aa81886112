package no.vern.app.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import no.vern.app.exchange.mapping.ColumnMapping;
import no.vern.app.exchange.mapping.MappingRefused;
import no.vern.app.exchange.table.TableFormat;
import no.vern.app.exchange.table.TableRefused;
import no.vern.app.language.Texts;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Job;
import no.vern.app.ui.Progress;
import no.vern.app.ui.Tasks;
import no.vern.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/** An import step by step: choose a file, say what its columns and values are, look at the counts, import, see what came of it. */
public final class ImportWizardViewModel {
    private final IncidentImport imports;
    private final Texts texts;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Runnable imported;
    private final ImportMapping mapping;
    private final ReadOnlyObjectWrapper<ImportStep> step = new ReadOnlyObjectWrapper<>(ImportStep.FILE);
    private final ReadOnlyObjectWrapper<@Nullable ImportPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportResult> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Job<?>> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanProperty createUnits = new SimpleBooleanProperty();
    private final BooleanProperty skipIdentical = new SimpleBooleanProperty();

    /** @param imported what follows an import, e.g. lists that show more now */
    public ImportWizardViewModel(
            IncidentImport imports, Texts texts, Tasks tasks, Dialogs dialogs, Runnable imported) {
        this.imports = imports;
        this.texts = texts;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.imported = imported;
        mapping = new ImportMapping(imports.codes(), texts);
    }

    public void chooseFile() {
        var choice = new Dialogs.FileChoice(
                texts.get("import.wizard.title"),
                "",
                texts.get("import.wizard.fileKind"),
                List.of("*.xlsx", "*.csv", "*.txt", "*.zip"),
                null);
        dialogs.openFile(choice).ifPresent(this::open);
    }

    /** Begins with the file, whatever was begun before. */
    public void open(Path file) {
        open(progress -> imports.open(file, null, told(progress, 0)));
    }

    /** Begins anew with another sheet of the same file. */
    public void openSheet(String sheet) {
        var shown = plan.get();
        if (shown != null && !new TableFormat.Xlsx(sheet).equals(shown.table().format())) {
            open(progress -> imports.openSheet(shown.file(), sheet, told(progress, 0)));
        }
    }

    private void open(Tasks.Work<ImportPlan> opening) {
        restart();
        run(opening, opened -> {
            createUnits.set(imports.units().isEmpty());
            settle(opened, ImportStep.COLUMNS);
        });
    }

    /** Begins anew without a file. */
    public void restart() {
        cancel();
        if (plan.get() != null) {
            plan.get().close();
        }
        plan.set(null);
        preview.set(null);
        result.set(null);
        problem.set("");
        skipIdentical.set(false);
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
        problem.set("");
        var steps = ImportStep.values();
        step.set(steps[Math.max(0, step.get().ordinal() - 1)]);
    }

    private void change(ColumnMapping chosen, ImportStep next) {
        var before = plan.get();
        if (before != null) {
            run(progress -> imports.change(before, chosen, told(progress, before.survey().rows())), changed ->
                    settle(changed, next));
        }
    }

    /** A plan with open questions stays at the columns; one whose values are all known needs no look at them. */
    private void settle(ImportPlan changed, ImportStep next) {
        plan.set(changed);
        mapping.show(changed, imports.units());
        if (next != ImportStep.COLUMNS && !changed.questions().isEmpty()) {
            step.set(ImportStep.COLUMNS);
            problem.set(texts.get("import.wizard.openQuestions"));
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
        var options = new ImportOptions(createUnits.get(), skipIdentical.get());
        run(progress -> imports.preview(shown, options, told(progress, shown.survey().rows())), counted -> {
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
        run(
                progress -> {
                    done.set(imports.run(shown, counted, told(progress, counted.rows())));
                    return shown;
                },
                ignored -> {},
                () -> ended(done.get()));
    }

    /** What was written stays written, also when it was cancelled a moment too late. */
    private void ended(@Nullable ImportResult written) {
        if (written != null) {
            result.set(written);
            step.set(ImportStep.RECEIPT);
            imported.run();
        } else if (problem.get().isEmpty()) {
            problem.set(texts.get("import.wizard.cancelled"));
        }
    }

    /** Asks for a file and writes the rejected rows to it. */
    public void saveRejects() {
        var shown = plan.get();
        var counted = preview.get();
        if (shown == null || counted == null) {
            return;
        }
        var ending = shown.table().format() instanceof TableFormat.Xlsx ? ".xlsx" : ".csv";
        var choice = new Dialogs.FileChoice(
                texts.get("import.wizard.saveRejects"),
                texts.get("import.rejects.sheet.name") + ending,
                texts.get("import.wizard.fileKind"),
                List.of("*" + ending),
                shown.file().toAbsolutePath().getParent());
        dialogs.saveFile(choice).ifPresent(target -> run(
                progress -> imports.writeRejects(shown, counted, target, texts),
                rows -> dialogs.notice(texts.get("import.wizard.rejectsSaved", rows))));
    }

    public void cancel() {
        if (job.get() != null) {
            job.get().cancel();
        }
    }

    private <T> void run(Tasks.Work<T> work, java.util.function.Consumer<T> success) {
        run(work, success, () -> {});
    }

    private <T> void run(Tasks.Work<T> work, java.util.function.Consumer<T> success, Runnable end) {
        problem.set("");
        working.set(true);
        var started = tasks.run(work)
                .onError(TableRefused.class, e -> refuse(e.messageKey(), e.arguments()))
                .onError(MappingRefused.class, e -> refuse(e.messageKey(), e.arguments()))
                .onError(WorkspaceException.class, e -> refuse(e.messageKey(), e.arguments()))
                .onError(CancellationException.class, e -> {});
        started.onSuccess(outcome -> {
            job.set(null);
            working.set(false);
            success.accept(outcome);
        });
        started.onEnd(() -> {
            if (job.get() == started) {
                job.set(null);
                working.set(false);
            }
            end.run();
        });
        job.set(started);
        started.start();
    }

    private void refuse(String key, List<Object> arguments) {
        problem.set(texts.get(key, arguments.toArray()));
    }

    private LongConsumer told(Progress progress, long rows) {
        return done -> {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.report(rows == 0 ? -1 : (double) done / rows, texts.get("import.wizard.progress", done));
        };
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

    /** What is going on, to show how far it is; null when nothing is. */
    public ReadOnlyObjectProperty<@Nullable Job<?>> jobProperty() {
        return job.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Why it does not go on; empty when it does. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public BooleanProperty createUnitsProperty() {
        return createUnits;
    }

    public BooleanProperty skipIdenticalProperty() {
        return skipIdentical;
    }
}
