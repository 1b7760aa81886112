package no.vern.app.ui;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Does something after a while, on the window's thread; tests let the time pass themselves. */
@FunctionalInterface
public interface Delay {
    /** Starts the wait; running what is returned ends it without the action. */
    Runnable after(Duration wait, Runnable action);

    /** For the running window. */
    static Delay ofWindow() {
        return (wait, action) -> {
            var pause = new PauseTransition(javafx.util.Duration.millis(Math.max(1, wait.toMillis())));
            pause.setOnFinished(event -> action.run());
            pause.play();
            return pause::stop;
        };
    }
}
