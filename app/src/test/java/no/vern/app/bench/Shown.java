package no.vern.app.bench;

import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Waits, pulse by pulse, until a window shows something. */
final class Shown extends AnimationTimer {
    private static final int PULSES = 2;

    private final Predicate<Scene> shows;
    private final Runnable then;
    private int pulses;

    private Shown(Predicate<Scene> shows, Runnable then) {
        this.shows = shows;
        this.then = then;
    }

    /** On the window's thread: does something once a window has shown it and was drawn with it. */
    static void when(Predicate<Scene> shows, Runnable then) {
        new Shown(shows, then).start();
    }

    @Override
    public void handle(long now) {
        var there = Window.getWindows().stream()
                .anyMatch(window -> window.isShowing() && window.getScene() != null && shows.test(window.getScene()));
        pulses = there ? pulses + 1 : 0;
        if (pulses > PULSES) {
            stop();
            then.run();
        }
    }
}
