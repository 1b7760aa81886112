package no.vern.app.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** How far a job is: told from any thread, seen on the window's thread, however often it is told. */
public final class Progress {
    private record State(double fraction, String message) {}

    private final Executor window;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final AtomicReference<@Nullable State> pending = new AtomicReference<>();
    private volatile boolean cancelled;

    Progress(Executor window) {
        this.window = window;
    }

    /**
     * Tells how far the job is.
     *
     * @param done from 0 to 1, or -1 when not known
     */
    public void report(double done, String sentence) {
        if (pending.getAndSet(new State(done, sentence)) == null) {
            window.execute(this::show);
        }
    }

    public boolean cancelled() {
        return cancelled;
    }

    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    void cancel() {
        cancelled = true;
    }

    private void show() {
        var state = pending.getAndSet(null);
        if (state != null) {
            fraction.set(state.fraction());
            message.set(state.message());
        }
    }
}
