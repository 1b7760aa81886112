package no.vern.app.shell;

import javafx.stage.Window;
import no.vern.app.language.Language;
import no.vern.app.ui.ThemeChoice;
import org.jspecify.annotations.Nullable;

/** What a desk asks of the window around it. */
public interface Surroundings {
    /** What dialogs stand over; null without a window. */
    @Nullable Window owner();

    /** Something unexpected happened. */
    void unexpected(Throwable cause);

    Language language();

    /** Builds the desk anew in the language. */
    void speak(Language language);

    ThemeChoice theme();

    void paint(ThemeChoice theme);

    void compactTables(boolean compact);

    void lockAfter(int minutes);
}
