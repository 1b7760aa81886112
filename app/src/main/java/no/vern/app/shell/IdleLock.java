package no.vern.app.shell;

import java.time.Duration;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import no.vern.app.ui.Delay;

/** Locks after some minutes without a key or the mouse. */
final class IdleLock {
    private final Delay delay;
    private final Runnable lock;
    private final EventHandler<InputEvent> touched = event -> restart();
    private Runnable stop = () -> {};
    private Duration wait = Duration.ZERO;

    IdleLock(Delay delay, Runnable lock) {
        this.delay = delay;
        this.lock = lock;
    }

    /** Watches the scene from now on. */
    void watch(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, touched);
    }

    void start(Duration minutes) {
        wait = minutes;
        restart();
    }

    void stop() {
        stop.run();
        wait = Duration.ZERO;
    }

    void restart() {
        if (wait.isPositive()) {
            stop.run();
            stop = delay.after(wait, lock);
        }
    }
}
