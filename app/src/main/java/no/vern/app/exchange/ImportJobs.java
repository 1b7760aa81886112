package no.vern.app.exchange;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import no.vern.app.exchange.mapping.MappingRefused;
import no.vern.app.exchange.table.TableRefused;
import no.vern.app.language.Texts;
import no.vern.app.ui.Job;
import no.vern.app.ui.Progress;
import no.vern.app.ui.Tasks;
import no.vern.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/** The work of an import off the window's thread, one piece at a time, and the sentence when it fails. */
public final class ImportJobs {
    private final Tasks tasks;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable Job<?>> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    ImportJobs(Tasks tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    <T> void run(Tasks.Work<T> work, Consumer<T> success) {
        run(work, success, () -> {});
    }

    /** @param end follows success, failure and cancelling alike */
    <T> void run(Tasks.Work<T> work, Consumer<T> success, Runnable end) {
        forget();
        working.set(true);
        var started = tasks.run(work)
                .onError(TableRefused.class, e -> refuse(e.messageKey(), e.arguments()))
                .onError(MappingRefused.class, e -> refuse(e.messageKey(), e.arguments()))
                .onError(WorkspaceException.class, e -> refuse(e.messageKey(), e.arguments()))
                .onError(CancellationException.class, e -> {});
        started.onSuccess(outcome -> {
            ended(started);
            success.accept(outcome);
        });
        started.onEnd(() -> {
            ended(started);
            end.run();
        });
        job.set(started);
        started.start();
    }

    /** What follows a success may be the next piece of work already. */
    private void ended(Job<?> one) {
        if (job.get() == one) {
            job.set(null);
            working.set(false);
        }
    }

    void refuse(String key, List<Object> arguments) {
        problem.set(texts.get(key, arguments.toArray()));
    }

    void forget() {
        problem.set("");
    }

    void cancel() {
        if (job.get() != null) {
            job.get().cancel();
        }
    }

    /** Tells the progress how many of the rows are done, and ends the work once it is cancelled. */
    LongConsumer told(Progress progress, long rows) {
        return done -> {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.report(rows == 0 ? -1 : (double) done / rows, texts.get("import.wizard.progress", done));
        };
    }

    /** What is going on, to show how far it is; null when nothing is. */
    public ReadOnlyObjectProperty<@Nullable Job<?>> currentProperty() {
        return job.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Why it does not go on; empty when it does. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
