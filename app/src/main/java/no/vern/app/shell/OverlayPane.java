package no.vern.app.shell;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import no.vern.app.ui.Overlay;
import org.jspecify.annotations.Nullable;

/** One card over the screen; what is behind it cannot be reached until it is closed, and gets its focus back then. */
final class OverlayPane extends StackPane implements Overlay {
    private final Node behind;
    private @Nullable Node focusBefore;

    OverlayPane(Node behind) {
        this.behind = behind;
        getStyleClass().add("overlay");
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                hide();
            }
        });
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
    }

    @Override
    public void show(Node card) {
        if (!isVisible()) {
            focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        if (card instanceof Region region) {
            region.setMaxHeight(Region.USE_PREF_SIZE);
        }
        getChildren().setAll(card);
        behind.setDisable(true);
        setVisible(true);
        // A field hears no key before it has its skin, and would else get it after the first letters of a quick hand.
        card.applyCss();
        card.requestFocus();
    }

    @Override
    public void hide() {
        setVisible(false);
        behind.setDisable(false);
        getChildren().clear();
        if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }
}
