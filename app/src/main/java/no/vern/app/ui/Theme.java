package no.vern.app.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;

/** How the window is coloured: AtlantaFX underneath, Vern's own tokens on top. */
public enum Theme {
    LIGHT,
    DARK,
    CONTRAST;

    /** The theme under all windows of the application. */
    public String userAgentStylesheet() {
        return this == LIGHT
                ? new PrimerLight().getUserAgentStylesheet()
                : new PrimerDark().getUserAgentStylesheet();
    }

    /** What a scene adds to it, in order. */
    public List<String> stylesheets() {
        return switch (this) {
            case LIGHT -> List.of(sheet("light"), sheet("vern"));
            case DARK -> List.of(sheet("dark"), sheet("vern"));
            case CONTRAST -> List.of(sheet("contrast"), sheet("vern"));
        };
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name + ".css")).toExternalForm();
    }
}
