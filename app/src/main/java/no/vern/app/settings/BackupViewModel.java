package no.vern.app.settings;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import no.vern.app.language.Texts;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.workspace.CheckReport;
import no.vern.workspace.Workspace;
import no.vern.workspace.WorkspaceException;

/** Backups made by hand, and the check of everything. */
public final class BackupViewModel {

    private final Workspace workspace;
    private final StatusLine status;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Clock clock;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public BackupViewModel(
            Workspace workspace, StatusLine status, Tasks tasks, Dialogs dialogs, Texts texts, Clock clock) {
        this.workspace = workspace;
        this.status = status;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.clock = clock;
    }

    /** Makes and verifies a backup in the workspace's own folder. */
    public void backUp() {
        work(() -> workspace.backup().make(), file -> {
            workspace.backup().newest().ifPresent(status::backedUp);
            told.set(texts.get("settings.backupMade.text", file.getFileName()));
        });
    }

    /** Writes a backup to a file elsewhere. */
    public void saveCopy() {
        var choice = new Dialogs.FileChoice(
                texts.get("settings.backupCopy.title"),
                "vern-" + Norway.today(clock) + ".vern",
                texts.get("settings.backupCopy.kind"),
                List.of("*.vern"),
                null);
        dialogs.saveFile(choice).ifPresent(file -> work(
                () -> {
                    workspace.backup().to(file);
                    return file;
                },
                written -> told.set(texts.get("settings.backupMade.text", written))));
    }

    /** Reads everything from the first row to the last, and the chain of the audit trail. */
    public void check() {
        work(workspace::check, report -> told.set(sentences(report)));
    }

    private String sentences(CheckReport report) {
        return String.join(
                "\n",
                report.findings().stream()
                        .map(finding -> texts.get(
                                finding.messageKey(),
                                finding.arguments().stream()
                                        .map(argument -> argument instanceof Enum<?> code ? texts.of(code) : argument)
                                        .toArray()))
                        .toList());
    }

    private <T> void work(Callable<T> act, Consumer<T> done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        told.set(texts.get("settings.backupRunning.text"));
        tasks.run(act)
                .onSuccess(done)
                .onError(
                        WorkspaceException.class,
                        e -> told.set(texts.get(e.messageKey(), e.arguments().toArray())))
                .onEnd(() -> busy.set(false))
                .start();
    }

    /** Where the workspace keeps its own backups. */
    public Path folder() {
        return workspace.backup().folder();
    }

    /** What came of it. */
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
