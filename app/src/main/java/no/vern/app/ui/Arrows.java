package no.vern.app.ui;

import javafx.scene.input.KeyCode;

/** The arrow keys among choices that stand side by side: left and up go back, right and down go on. */
public final class Arrows {
    private Arrows() {}

    /** How many choices further the key goes: -1, 1, or 0 when it is no arrow. */
    public static int by(KeyCode key) {
        return switch (key) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
    }
}
