package no.vern.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class FoldTest extends WindowTest {
    private Fold fold;

    @Override
    protected Parent content() {
        fold = new Fold("Mer om saken", named("inside"));
        return new VBox(new Button("før"), fold, named("after"));
    }

    private static TextField named(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }

    @Test
    void theKeysPassByWhatIsFoldedAndStopInItOnceItIsOpen() {
        settle();
        assertThat(List.of(next(), next())).containsExactly("fold", "after");

        // What is shown anew in a closed fold is not stopped in either.
        inWindow(() -> fold.setContent(named("other")));
        assertThat(back()).isEqualTo("fold");
        assertThat(next()).isEqualTo("after");

        assertThat(back()).isEqualTo("fold");
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        settle();
        assertThat(List.of(next(), next())).containsExactly("other", "after");
    }

    private String next() {
        press(KeyCode.TAB).release(KeyCode.TAB);
        settle();
        return hand();
    }

    private String back() {
        press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
        settle();
        return hand();
    }

    private String hand() {
        var owner = fold.getScene().getFocusOwner();
        return owner == fold ? "fold" : String.valueOf(owner.getId());
    }
}
