package no.vern.app.ui;

import javafx.scene.Node;

/** The layer over the screen for one card at a time: quick entry, search, help. Esc closes it. */
public interface Overlay {
    void show(Node card);

    void hide();
}
