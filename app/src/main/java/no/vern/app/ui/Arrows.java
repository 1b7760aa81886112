package no.vern.app.ui;

import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

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

    /** Has the arrows take the next choice beside this one that can be; JavaFX's own would only show it as chosen. */
    public static void take(ToggleButton choice) {
        choice.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int by = by(event.getCode());
            if (by != 0) {
                beside(choice, by).ifPresent(next -> {
                    next.requestFocus();
                    next.fire();
                });
                event.consume();
            }
        });
    }

    private static Optional<ToggleButton> beside(ToggleButton choice, int by) {
        var all = choice.getParent().getChildrenUnmodifiable();
        for (int to = all.indexOf(choice) + by; to >= 0 && to < all.size(); to += by) {
            if (all.get(to) instanceof ToggleButton next && !next.isDisabled()) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }
}
