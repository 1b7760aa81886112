package no.vern.app.shell;

import java.util.List;

/** Keys that a part of a screen answers to by itself, for F1. */
public record KeyGroup(String name, List<Line> lines) {
    /**
     * One thing to do.
     *
     * @param keys as in {@link javafx.scene.input.KeyCombination#valueOf}, several with a space between them
     * @param name its words, a verb first
     */
    public record Line(String keys, String name) {}
}
