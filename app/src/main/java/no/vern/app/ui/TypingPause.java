package no.vern.app.ui;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Runs an action once typing has paused; one given meanwhile takes its place. Used on the window's thread. */
public final class TypingPause implements Consumer<Runnable> {
    private final PauseTransition pause;

    public TypingPause(Duration length) {
        pause = new PauseTransition(length);
    }

    @Override
    public void accept(Runnable action) {
        pause.setOnFinished(_ -> action.run());
        pause.playFromStart();
    }
}
