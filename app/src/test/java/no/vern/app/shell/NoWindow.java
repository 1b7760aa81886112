package no.vern.app.shell;

import java.util.function.Consumer;
import javafx.stage.Window;
import no.vern.app.language.Language;
import no.vern.app.ui.ThemeChoice;
import org.jspecify.annotations.Nullable;

/** Surroundings without a window: nothing changes around the desk. */
public record NoWindow(Language language, ThemeChoice theme, Consumer<Throwable> failed) implements Surroundings {
    @Override
    public @Nullable Window owner() {
        return null;
    }

    @Override
    public void unexpected(Throwable cause) {
        failed.accept(cause);
    }

    @Override
    public void speak(Language chosen) {}

    @Override
    public void paint(ThemeChoice chosen) {}

    @Override
    public void compactTables(boolean compact) {}

    @Override
    public void lockAfter(int minutes) {}
}
