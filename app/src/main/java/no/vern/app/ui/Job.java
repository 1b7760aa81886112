package no.vern.app.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** One piece of work off the window's thread, with what follows it on that thread. */
public final class Job<T> {
    private final Tasks tasks;
    private final Tasks.Work<T> work;
    private final Progress progress;
    private final Map<Class<?>, Consumer<Throwable>> onError = new LinkedHashMap<>();
    private Consumer<T> onSuccess = result -> {};
    private Runnable onEnd = () -> {};

    Job(Tasks tasks, Tasks.Work<T> work, Progress progress) {
        this.tasks = tasks;
        this.work = work;
        this.progress = progress;
    }

    public Job<T> onSuccess(Consumer<T> action) {
        onSuccess = action;
        return this;
    }

    /** What to do about one expected failure; anything else goes to the window's error report. */
    public <E extends Throwable> Job<T> onError(Class<E> type, Consumer<? super E> action) {
        onError.put(type, cause -> action.accept(type.cast(cause)));
        return this;
    }

    /** Runs after success, failure and cancelling alike. */
    public Job<T> onEnd(Runnable action) {
        onEnd = action;
        return this;
    }

    public Job<T> start() {
        tasks.execute(this::work);
        return this;
    }

    /** Drops the result. The work is never interrupted: it looks at {@link Progress#cancelled()} where it can stop. */
    public void cancel() {
        progress.cancel();
    }

    public Progress progress() {
        return progress;
    }

    private void work() {
        try {
            var result = work.run(progress);
            tasks.backOnWindow(() -> end(() -> onSuccess.accept(result)));
        } catch (Throwable cause) {
            tasks.backOnWindow(() -> end(() -> failed(cause)));
        }
    }

    private void end(Runnable outcome) {
        try {
            if (!progress.cancelled()) {
                outcome.run();
            }
        } finally {
            onEnd.run();
        }
    }

    private void failed(Throwable cause) {
        onError.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(cause))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(tasks::unexpected)
                .accept(cause);
    }
}
