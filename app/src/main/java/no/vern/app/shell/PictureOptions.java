package no.vern.app.shell;

import no.vern.app.ui.ThemeChoice;

/**
 * How pictures of screens are taken.
 *
 * @param width of the picture in pixels
 * @param scale of the display, e.g. 1.25; the window gets that much less room
 */
public record PictureOptions(ThemeChoice theme, int width, int height, double scale) {
    public static final PictureOptions STANDARD = new PictureOptions(ThemeChoice.LIGHT, 1440, 900, 1);

    double sceneWidth() {
        return width / scale;
    }

    double sceneHeight() {
        return height / scale;
    }
}
