package no.vern.app.shell;

/**
 * Something to do, by button, by key and by Ctrl+K.
 *
 * @param name its words, a verb first
 * @param keys as in {@link javafx.scene.input.KeyCombination#valueOf}, e.g. {@code Shortcut+N}; empty for none
 */
public record Command(String key, String name, String keys, Runnable action) {
    public Command(String key, String name, Runnable action) {
        this(key, name, "", action);
    }
}
