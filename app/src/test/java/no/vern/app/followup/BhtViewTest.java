package no.vern.app.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import no.vern.app.incident.Register;
import no.vern.app.ui.WindowTest;
import no.vern.bht.BhtAnswer;
import no.vern.bht.BhtChannel;
import no.vern.bht.BhtPerson;
import no.vern.bht.BhtReason;
import no.vern.incident.Incident;
import no.vern.incident.IncidentStatus;
import no.vern.incident.Severity;
import no.vern.workspace.SaveResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BhtViewTest extends WindowTest {
    @TempDir
    private Path folder;

    private CaseInHand hand;
    private Incident incident;

    @Override
    protected Parent content() {
        hand = new CaseInHand(folder, tasks, texts);
        incident = hand.register.add(hand.saturday().severityAssessed(Severity.SERIOUS));
        hand.timeline.show(incident.id());
        var scroll = new ScrollPane(new BhtView(hand.bht, texts, Register.NOW));
        scroll.setFitToWidth(true);
        return scroll;
    }

    @Override
    protected double width() {
        return 1000;
    }

    @AfterEach
    void closeRegister() {
        hand.close();
    }

    @Test
    void whyItIsNotReportedIsToldByKeyboard() {
        settle();
        assertThat(pane().getText()).isEqualTo("Skal meldes til BHT: vurdert som «Alvorlig» (2 venter på svar)");
        inWindow(pane()::requestFocus);
        key(KeyCode.SPACE);
        assertThat(sentences()).contains("Ansatt 1", "Skal meldes: vurdert som «Alvorlig».");

        focus("#bht-decision");
        key(KeyCode.LEFT);
        key(KeyCode.LEFT);
        focus("#bht-save");
        key(KeyCode.SPACE);
        assertThat(sentences()).contains("Velg hvorfor det ikke er meldt.");

        focus("#bht-reason");
        write("Arbeids").type(KeyCode.ENTER);
        focus("#bht-save");
        key(KeyCode.SPACE);

        assertThat(pane().getText()).isEqualTo("Skal meldes til BHT: vurdert som «Alvorlig» (1 venter på svar)");
        assertThat(pane().getScene().getFocusOwner().getParent().getId()).as("the hand goes on to the next").isEqualTo("bht-decision");
        assertThat(hand.reports.of(incident.id()).persons())
                .extracting(BhtPerson::answer)
                .containsExactly(BhtAnswer.NONE.notReported(BhtReason.FOLLOWED_UP_LOCALLY, ""), BhtAnswer.NONE);
    }

    @Test
    void whatIsWrittenOfOnePersonStaysWhenAnotherIsSaved() {
        settle();
        inWindow(() -> hand.bht.forms().getLast().explanation.set("Under arbeid"));
        inWindow(() -> {
            hand.bht.forms().getFirst().wish.set(true);
            hand.bht.forms().getFirst().save();
        });
        settle();

        assertThat(hand.bht.forms().getLast().explanation.get()).isEqualTo("Under arbeid");
        assertThat(hand.bht.forms().getFirst().person().version()).isEqualTo(1);
    }

    @Test
    void aConsentIsWithdrawnInAClosedCaseAndNothingElseIsTold() {
        settle();
        var day = LocalDate.of(2026, 4, 7);
        var person = incident.content().affected().getFirst().id();
        var told = BhtAnswer.NONE.reported(day, day.atTime(9, 30), "Leder", BhtChannel.PHONE);
        Register.saved(hand.reports.store(incident.id(), person, 0, told));
        Register.saved(hand.register.incidents.follow(
                incident.id(), (_, _) -> new SaveResult.Saved<>(IncidentStatus.CLOSED)));
        inWindow(() -> hand.timeline.reload(() -> {}));
        settle();
        inWindow(pane()::requestFocus);
        key(KeyCode.SPACE);

        assertThat(lookup("#bht-decision").queryAllAs(Node.class)).allMatch(Node::isDisabled);
        assertThat(lookup("#bht-toldBy").queryAllAs(Node.class)).allMatch(Node::isDisabled);
        assertThat(lookup("#bht-save").queryAllAs(Node.class)).extracting(Node::isDisabled).containsExactly(false, true);
        focus("#bht-withdrawnOn .text-field");
        write("08.04.2026").type(KeyCode.ENTER);
        focus("#bht-save");
        key(KeyCode.SPACE);

        assertThat(hand.reports.of(incident.id()).persons().getFirst().answer())
                .isEqualTo(told.with(told.consent().withdrawn(day.plusDays(1))));
    }

    private TitledPane pane() {
        return lookup("#clarify-bht").queryAs(TitledPane.class);
    }

    private void focus(String id) {
        inWindow(() -> lookup(id).query().requestFocus());
    }

    private void key(KeyCode code) {
        press(code).release(code);
        settle();
    }

    private List<String> sentences() {
        return lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
