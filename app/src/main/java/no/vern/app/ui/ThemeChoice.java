package no.vern.app.ui;

import javafx.application.ColorScheme;
import javafx.application.Platform;

/** What the user wants the window to look like. */
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST;

    /** The theme that it comes to now. On the window's thread. */
    public Theme theme() {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.CONTRAST;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        };
    }
}
