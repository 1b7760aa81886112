package no.vern.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The screens of the rail and the one in front. */
public final class Screens implements Navigator {
    private final ReadOnlyObjectWrapper<@Nullable Screen> current = new ReadOnlyObjectWrapper<>();
    private List<Screen> all = List.of();

    /** Sets the screens once they are made; they may themselves need this navigator. */
    void set(List<Screen> screens) {
        all = List.copyOf(screens);
    }

    public List<Screen> all() {
        return all;
    }

    @Override
    public void open(String screenKey) {
        find(screenKey).ifPresent(this::open);
    }

    @Override
    public void goTo(String screenKey) {
        find(screenKey).ifPresent(this::goTo);
    }

    private Optional<Screen> find(String screenKey) {
        return all.stream().filter(screen -> screen.key().equals(screenKey)).findFirst();
    }

    void open(Screen screen) {
        var before = current.get();
        if (before == screen) {
            return;
        }
        if (before != null) {
            before.hidden();
        }
        current.set(screen);
        screen.shown();
    }

    /** Brings the screen to the front and puts the hand in it. */
    void goTo(Screen screen) {
        open(screen);
        screen.begin();
    }

    @Override
    public void reload() {
        var shown = current.get();
        if (shown != null) {
            shown.hidden();
            shown.shown();
        }
    }

    @Override
    public void redraw() {
        var shown = current.get();
        if (shown != null) {
            current.set(null);
            current.set(shown);
            shown.begin();
        }
    }

    /** Hides the one in front, because the window closes or locks. */
    void close() {
        var before = current.get();
        if (before != null) {
            before.hidden();
        }
        current.set(null);
    }

    /** The screen in front; null before the first is opened. */
    public ReadOnlyObjectProperty<@Nullable Screen> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
