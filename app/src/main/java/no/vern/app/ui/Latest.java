package no.vern.app.ui;

import org.jspecify.annotations.Nullable;

/** A seat for one job at a time, as in search as you type: who sits down last stays, the former is cancelled. */
public final class Latest {
    private @Nullable Job<?> current;

    /** Cancels the former job and takes its place with this one, which is still to be started. */
    public <T> Job<T> replace(Job<T> job) {
        cancel();
        current = job;
        return job;
    }

    public void cancel() {
        if (current != null) {
            current.cancel();
        }
    }
}
