package no.vern.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The one way to work off the window's thread and come back to it. Jobs are started on the window's thread. */
public final class Tasks {
    /** What a job does; it may tell how far it is, and ought to stop when cancelled. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    private final Executor workers;
    private final Executor window;
    private final Consumer<Throwable> unexpected;
    private final List<Runnable> waiting = new ArrayList<>();
    private int running;

    private Tasks(Executor workers, Executor window, Consumer<Throwable> unexpected) {
        this.workers = workers;
        this.window = window;
        this.unexpected = unexpected;
    }

    /**
     * For the running window.
     *
     * @param unexpected gets what a job throws and does not expect, on the window's thread
     */
    public static Tasks ofWindow(Consumer<Throwable> unexpected) {
        return new Tasks(
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("vern-task-", 1).factory()),
                Platform::runLater,
                unexpected);
    }

    /** For tests without a window: every job has ended when {@code start()} returns; the unexpected is thrown. */
    public static Tasks sameThread() {
        return on(Runnable::run);
    }

    /** For tests that decide when a job runs; the unexpected is thrown. */
    public static Tasks on(Executor workers) {
        return new Tasks(workers, Runnable::run, Tasks::rethrow);
    }

    public <T> Job<T> run(Callable<T> work) {
        return run(progress -> work.call());
    }

    public <T> Job<T> run(Work<T> work) {
        return new Job<>(this, work, new Progress(window));
    }

    /** Runs the action on the window's thread once no job is running, at once if none is. */
    public void whenIdle(Runnable action) {
        if (running == 0) {
            action.run();
        } else {
            waiting.add(action);
        }
    }

    /** Runs the action on the window's thread after what it is doing now. */
    public void later(Runnable action) {
        window.execute(action);
    }

    void execute(Runnable offWindow) {
        running++;
        workers.execute(offWindow);
    }

    void backOnWindow(Runnable ending) {
        window.execute(() -> {
            try {
                ending.run();
            } finally {
                ended();
            }
        });
    }

    void unexpected(Throwable cause) {
        unexpected.accept(cause);
    }

    private void ended() {
        running--;
        if (running == 0 && !waiting.isEmpty()) {
            var actions = List.copyOf(waiting);
            waiting.clear();
            actions.forEach(Runnable::run);
        }
    }

    private static void rethrow(Throwable cause) {
        throw cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }
}
