package no.vern.app.shell;

import java.time.Duration;
import java.util.function.Consumer;
import no.vern.app.language.Texts;
import no.vern.app.ui.Delay;
import no.vern.app.ui.Tasks;
import no.vern.workspace.Backup;
import no.vern.workspace.BackupSchedule;
import no.vern.workspace.WorkspaceException;

/** The hourly backup while a workspace is open, and what the status line says of it. */
final class BackupWatch {
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Backup backup;
    private final StatusLine status;
    private final Tasks tasks;
    private final Texts texts;
    private final Consumer<Throwable> unexpected;
    private final BackupSchedule schedule;
    private Runnable stop = () -> {};

    BackupWatch(Backup backup, StatusLine status, Tasks tasks, Texts texts, Consumer<Throwable> unexpected) {
        this.backup = backup;
        this.status = status;
        this.tasks = tasks;
        this.texts = texts;
        this.unexpected = unexpected;
        schedule = BackupSchedule.start(backup, failure -> tasks.later(() -> failed(failure)));
        refresh();
    }

    /** Reads when the newest backup was made, now and every minute. */
    private void refresh() {
        tasks.run(backup::newest)
                .onSuccess(newest -> newest.ifPresent(status::backedUp))
                .start();
        stop = Delay.ofWindow().after(EVERY, this::refresh);
    }

    private void failed(RuntimeException failure) {
        if (failure instanceof WorkspaceException e) {
            status.backupFailed(texts.get(
                    "shell.backup.failed", texts.get(e.messageKey(), e.arguments().toArray())));
        } else {
            unexpected.accept(failure);
        }
    }

    void close() {
        stop.run();
        schedule.close();
    }
}
