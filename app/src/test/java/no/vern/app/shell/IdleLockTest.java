package no.vern.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import no.vern.app.ui.WindowTest;
import org.junit.jupiter.api.Test;

class IdleLockTest extends WindowTest {
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();
    private int locked;
    private Button button;
    private IdleLock idle;

    @Override
    protected Parent content() {
        button = new Button("Noe å trykke på");
        idle = new IdleLock(this::after, () -> locked++);
        return new StackPane(button);
    }

    private Runnable after(Duration wait, Runnable action) {
        waits.add(wait);
        waiting.add(action);
        return () -> waiting.remove(action);
    }

    private void watch() {
        inWindow(() -> {
            idle.watch(button.getScene());
            idle.start(Duration.ofMinutes(10));
        });
    }

    @Test
    void locksWhenNobodyHasTouchedAnything() {
        watch();

        inWindow(waiting.removeFirst());

        assertThat(locked).isOne();
        assertThat(waits).containsOnly(Duration.ofMinutes(10));
    }

    @Test
    void everyKeyAndMoveBeginsTheWaitAnewAndOnlyOneRuns() {
        watch();

        press(KeyCode.A).release(KeyCode.A);
        moveTo(button);

        assertThat(waits).hasSizeGreaterThan(2);
        assertThat(waiting).hasSize(1);
        assertThat(locked).isZero();
    }

    @Test
    void waitsForNothingAtTheDoor() {
        watch();

        inWindow(idle::stop);
        press(KeyCode.A).release(KeyCode.A);

        assertThat(waiting).isEmpty();
    }
}
