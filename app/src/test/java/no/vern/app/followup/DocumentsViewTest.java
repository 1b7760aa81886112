package no.vern.app.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import no.vern.app.incident.Register;
import no.vern.app.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Narrower than the screen, which its list has to stand on. */
class DocumentsViewTest extends WindowTest {
    @TempDir
    Path folder;

    private CaseInHand hand;
    private FollowUpView view;

    @Override
    protected Parent content() {
        hand = new CaseInHand(folder, tasks, texts);
        hand.timeline.show(hand.saturdayNight().id());
        view = new FollowUpView(
                hand.timeline,
                hand.closing,
                hand.facts,
                hand.bht,
                hand.library,
                hand.writing(tasks, dialogs, texts),
                tasks,
                texts,
                Register.NOW);
        var scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        return scroll;
    }

    @Override
    protected double width() {
        return 700;
    }

    @AfterEach
    void closeRegister() {
        hand.close();
    }

    private void key(KeyCode code) {
        press(code).release(code);
        settle();
    }

    private Node focused() {
        return Objects.requireNonNull(lookup(".scroll-pane").query().getScene().getFocusOwner());
    }

    @Test
    void theHandGoesBackToTheLineWhenNoStepIsOpen() {
        settle();
        inWindow(hand.timeline::selectNext);
        inWindow(view::offerDocuments);
        key(KeyCode.ESCAPE);

        assertThat(focused().getId()).isEqualTo(StepRowView.id(hand.timeline.selectedProperty().get()));
    }

    @Test
    void enterSavesTheFirstDocumentAndTheHandGoesBackToTheOpenStep() {
        settle();
        inWindow(() -> hand.timeline.open(new StepKey("N03", null)));
        settle();
        assertThat(focused().getId()).isEqualTo("step-recipient");
        inWindow(view::offerDocuments);
        settle();
        key(KeyCode.ENTER);

        assertThat(dialogs.fileChoices).singleElement().satisfies(asked ->
                assertThat(asked.suggestedName()).contains("-PERSON-1"));
        assertThat(focused().getId()).isEqualTo("step-recipient");
    }
}
