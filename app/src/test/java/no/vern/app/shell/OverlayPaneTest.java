package no.vern.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import no.vern.app.ui.WindowTest;
import org.junit.jupiter.api.Test;

class OverlayPaneTest extends WindowTest {
    private OverlayPane overlay;

    @Override
    protected Parent content() {
        var behind = new Pane();
        overlay = new OverlayPane(behind);
        return new StackPane(behind, overlay);
    }

    /** Both happen in one turn of the window's thread, so nothing has been laid out between them. */
    @Test
    void hearsTheFirstLetterOfAQuickHand() {
        var field = new TextField();

        inWindow(() -> {
            overlay.show(field);
            Event.fireEvent(
                    field,
                    new KeyEvent(KeyEvent.KEY_TYPED, "t", "", KeyCode.UNDEFINED, false, false, false, false));
        });

        assertThat(field.getText()).isEqualTo("t");
    }
}
