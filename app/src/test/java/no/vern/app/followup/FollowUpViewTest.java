package no.vern.app.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import no.vern.app.incident.Register;
import no.vern.app.ui.WindowTest;
import no.vern.followup.MarkContent;
import no.vern.followup.StepState;
import no.vern.incident.Incident;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpViewTest extends WindowTest {
    private static final int MOST = 80;
    private static final Set<String> TALKS = Set.of("G15", "G16", "G17");

    @TempDir
    Path folder;

    private CaseInHand hand;
    private FollowUpView view;
    private Incident incident;

    @Override
    protected Parent content() {
        hand = new CaseInHand(folder, tasks, texts);
        incident = hand.saturdayNight();
        hand.timeline.show(incident.id());
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
        return 1100;
    }

    @AfterEach
    void closeRegister() {
        hand.close();
    }

    private void key(KeyCode code) {
        press(code).release(code);
        settle();
    }

    private void withControl(KeyCode code) {
        press(KeyCode.CONTROL, code).release(code, KeyCode.CONTROL);
        settle();
    }

    private void withAlt(KeyCode code) {
        press(KeyCode.ALT, code).release(code, KeyCode.ALT);
        settle();
    }

    private Node focused() {
        return Objects.requireNonNull(lookup(".scroll-pane").query().getScene().getFocusOwner());
    }

    @Test
    void whatIsMissingTakesTheHand() {
        settle();
        inWindow(() -> hand.timeline.open(new StepKey("P01", null)));
        settle();
        write("Vurdert", 0);
        withAlt(KeyCode.DIGIT1);
        withControl(KeyCode.ENTER);

        key(KeyCode.LEFT);
        withControl(KeyCode.ENTER);

        var told = hand.followUp.plan(hand.timeline.shownProperty().get().plan().incident().id())
                .step("P01", null)
                .orElseThrow();
        assertThat(told.mark().content().answer()).isFalse();
    }

    @Test
    void aSecondTryWithoutTheAnswerPutsTheHandThereAgain() {
        settle();
        inWindow(() -> hand.timeline.open(new StepKey("P01", null)));
        settle();
        withControl(KeyCode.S);
        assertThat(focused().getId()).isEqualTo("state-DECIDED");
        key(KeyCode.TAB);
        withControl(KeyCode.S);

        assertThat(focused().getId()).isEqualTo("state-DECIDED");
    }

    @Test
    void theHandStaysWhereOneWritesWhenTheCaseIsReadAnew() {
        settle();
        inWindow(() -> hand.timeline.open(new StepKey("P01", null)));
        settle();
        write("Vurd", 0);
        var written = focused();
        inWindow(() -> hand.timeline.reload(() -> {}));
        assertThat(focused()).isSameAs(written);
        write("ert", 0);

        assertThat(((TextArea) focused()).getText()).isEqualTo("Vurdert");
    }

    @Test
    void marksAStepWithSpaceAndCountsIt() {
        settle();
        inWindow(hand.timeline::selectNext);
        assertThat(focused().getId()).isEqualTo("step-F01");

        key(KeyCode.SPACE);

        assertThat(focused().getId()).isEqualTo("step-F01");
        assertThat(lookup("#step-F01").query().getStyleClass()).contains("sign-done");
        assertThat(lookup("#follow-up-count").queryAs(Label.class).getText()).startsWith("2 av ");

        withControl(KeyCode.Z);

        assertThat(focused().getId()).isEqualTo("step-F01");
        assertThat(lookup("#follow-up-count").queryAs(Label.class).getText()).startsWith("1 av ");
    }

    @Test
    void whatIsTypedAtAStepIsWrittenInIt() {
        settle();
        inWindow(hand.timeline::selectNext);

        write("Kari Nordmann ringt");
        settle();

        assertThat(focused()).isInstanceOfSatisfying(
                TextInputControl.class, field -> assertThat(field.getText()).isEqualTo("Kari Nordmann ringt"));
        assertThat(lookup("#follow-up-count").queryAs(Label.class).getText()).startsWith("1 av ");
    }

    @Test
    void sayingWhatCameOfAStepInTheLineOpensItForTheReason() {
        settle();
        inWindow(hand.timeline::selectNext);

        press(KeyCode.ALT, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.ALT);
        settle();
        write("Gjelder ikke her");
        settle();

        var opened = hand.timeline.openedProperty().get();
        assertThat(opened.state.get()).isEqualTo(StepState.NOT_RELEVANT);
        assertThat(focused()).isInstanceOfSatisfying(
                TextInputControl.class, field -> assertThat(field.getText()).isEqualTo("Gjelder ikke her"));
        assertThat(lookup("#follow-up-count").queryAs(Label.class).getText()).startsWith("1 av ");
    }

    @Test
    void whoWasToldIsReadInATableThatIsReachedByKeys() {
        Register.saved(hand.followUp.mark(
                incident.id(),
                0,
                MarkContent.of("N03", null, StepState.DONE, LocalDateTime.of(2026, 4, 7, 8, 15))
                        .told("Ola Hansen", "telefon")
                        .by("Kari Leder")));
        inWindow(() -> hand.timeline.show(incident.id()));
        settle();
        inWindow(lookup("#notified").query()::requestFocus);
        assertThat(lookup("#notified").queryAs(TitledPane.class).getText()).isEqualTo("Hvem som er varslet (1)");

        key(KeyCode.SPACE);
        key(KeyCode.TAB);
        key(KeyCode.DOWN);

        assertThat(focused()).isInstanceOf(TableView.class);
        assertThat(lookup("#notified .table-cell").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("07.04.2026 08:15", "Hovedverneombud", "Ola Hansen", "telefon", "Kari Leder");
    }

    @Test
    void thatNobodyWasThereIsAnsweredAmongTheClarifications() {
        incident = hand.register.add(
                hand.saturday().type(IncidentType.PROPERTY_DAMAGE).injury(false).affected(List.of()));
        inWindow(() -> hand.timeline.show(incident.id()));
        inWindow(() -> view.unfold("#clarify-questions"));
        inWindow(lookup("#fact-NOBODY_AFFECTED").query()::requestFocus);
        tabTo("fact-NOBODY_AFFECTED");
        key(KeyCode.LEFT);
        key(KeyCode.LEFT);

        assertThat(hand.followUp.facts(incident.id()).facts().nobodyAffected()).isTrue();
        assertThat(hand.followUp.plan(incident.id()).missing())
                .extracting(missing -> missing.guard().id())
                .doesNotContain("G15", "G11");
    }

    @Test
    void theStepOnSeriousInjuryLeadsToTheCheckThatAnswersIt() {
        incident = hand.register.add(hand.saturday().type(IncidentType.ACCIDENT).perpetrator(null));
        inWindow(() -> hand.timeline.show(incident.id()));
        inWindow(() -> hand.timeline.open(new StepKey("U04", null)));
        assertThat(lookup("#step-reason").tryQuery()).isEmpty();
        assertThat(focused().getId()).isEqualTo("step-check");

        key(KeyCode.SPACE);
        assertThat(focused().getId()).isEqualTo("serious-DEATH");
        tabTo("not-serious");
        key(KeyCode.SPACE);

        assertThat(lookup("#checked-answer").queryAs(Label.class).getText()).contains("nei, skaden er ikke alvorlig");
        assertThat(hand.followUp.plan(incident.id()).step("U04", null).orElseThrow().state())
                .isEqualTo(StepState.DECIDED);
        assertThat(lookup("#clarify-serious").queryAs(TitledPane.class).getText()).contains("Nei, ingen kjennetegn");
    }

    @Test
    void showsTheTextOfANoticeToCopy() {
        settle();
        inWindow(() -> hand.timeline.open(new StepKey("N03", null)));
        settle();

        inWindow(() -> lookup("#step-notice").queryAs(TitledPane.class).setExpanded(true));
        settle();
        inWindow(() -> lookup("#step-notice-copy").queryButton().fire());

        var text = lookup("#step-notice-text").queryAs(TextArea.class).getText();
        assertThat(text).contains("2 utsatte").doesNotContain("Ansatt", "rom 12");
        assertThat(dialogs.copied.getLast()).endsWith(text);
    }

    @Test
    void saysWhatIsMissingForNavAndStoresWhatIsFilledIn() {
        settle();
        inWindow(() -> hand.timeline.open(StepKey.of(hand.timeline.shownProperty().get().plan().steps("X03").getFirst())));
        settle();
        var notice = lookup(".nav-notice").queryAs(TitledPane.class);
        assertThat(notice.getText()).isEqualTo("Skademelding for Ansatt 1");
        inWindow(() -> notice.setExpanded(true));

        assertThat(from(notice).lookup(".nav-missing").queryAs(Label.class).getText())
                .startsWith("Mangler for NAV: ")
                .contains("Skadet kroppsdel");
    }

    @Test
    void bringsAStepFarDownIntoSightWhenItIsOpened() {
        settle();
        var scroll = lookup(".scroll-pane").queryAs(ScrollPane.class);

        inWindow(() -> hand.timeline.open(new StepKey("A10", null)));

        var card = lookup(".step-card").query();
        var seen = scroll.localToScene(scroll.getBoundsInLocal());
        var top = card.localToScene(card.getBoundsInLocal()).getMinY();
        assertThat(scroll.getVvalue()).isPositive();
        assertThat(top).isBetween(seen.getMinY(), seen.getMaxY());
    }

    @Test
    void takesWhatIsTypedAtOnceInAnOpenedStepAndTicksNothing() {
        settle();
        inWindow(() -> hand.timeline.selectedProperty().set(new StepKey("F01", null)));
        key(KeyCode.ENTER);

        write("Kari Nordmann ringt");
        settle();

        var form = Objects.requireNonNull(hand.timeline.openedProperty().get());
        assertThat(form.state.get()).isNull();
        assertThat(form.note.get()).isEqualTo("Kari Nordmann ringt");
        assertThat(hand.followUp.plan(incident.id()).step("F01", null).orElseThrow().mark()).isNull();

        withAlt(KeyCode.DIGIT1);
        withControl(KeyCode.S);

        var mark = Objects.requireNonNull(hand.followUp.plan(incident.id()).step("F01", null).orElseThrow().mark());
        assertThat(mark.content().state()).isEqualTo(StepState.DONE);
        assertThat(mark.content().note()).isEqualTo("Kari Nordmann ringt");
    }

    @Test
    void beginsWhereSomethingIsMissing() {
        settle();
        inWindow(() -> hand.timeline.open(new StepKey("N03", null)));
        assertThat(focused().getId()).isEqualTo("step-recipient");

        inWindow(() -> hand.timeline.open(new StepKey("F03", null)));
        assertThat(focused().getId()).isEqualTo("step-reason");
    }

    @Test
    void aReportThatNobodyKnowsToBeNeededLeadsToTheCheckThatSaysSo() {
        settle();
        inWindow(() -> hand.timeline.open(new StepKey("X01", null)));
        assertThat(focused().getId()).isEqualTo("step-check");

        key(KeyCode.ENTER);
        assertThat(focused().getId()).startsWith("serious-");
        tabTo("not-serious");
        key(KeyCode.SPACE);

        assertThat(hand.followUp.plan(incident.id()).step("X02", null).orElseThrow().state()).isEqualTo(StepState.NOT_RELEVANT);
    }

    @Test
    void asksInTheCaseWhatTheReportLeftOpen() {
        var open = hand.register.add(hand.saturday().alone(null));
        inWindow(() -> hand.timeline.show(open.id()));
        settle();
        inWindow(() -> view.unfold("#clarify-questions"));

        inWindow(() -> lookup("#fact-ALONE .toggle-button").queryAllAs(ToggleButton.class).iterator().next().fire());
        settle();

        assertThat(hand.register.incidents.find(open.id()).orElseThrow().content().alone()).isTrue();
        assertThat(lookup("#fact-ALONE").tryQuery()).isPresent();
    }

    @Test
    void whatIsTypedAfterSettingAStepAsideIsWhy() {
        settle();
        inWindow(() -> hand.timeline.open(new StepKey("F02", null)));
        assertThat(focused().getId()).isEqualTo("step-recipient");

        withAlt(KeyCode.DIGIT2);

        assertThat(focused().getId()).isEqualTo("step-reason");
    }

    @Test
    void theCheckSaysWhoWentThroughItAndWhen() {
        settle();
        inWindow(() -> view.unfold("#clarify-serious"));
        assertThat(lookup("#serious-judged").tryQuery()).isEmpty();

        inWindow(hand.facts::notSerious);
        settle();

        assertThat(lookup("#serious-judged").queryAs(Label.class).getText()).startsWith("Gått gjennom av ").contains("kl. ");
    }

    @Test
    void saysBesideTheFieldWhatADecisionLacks() {
        settle();
        inWindow(() -> hand.timeline.open(new StepKey("F03", null)));
        withAlt(KeyCode.DIGIT1);

        withControl(KeyCode.S);

        assertThat(lookup("Skriv hvorfor.").query().isVisible()).isTrue();
        key(KeyCode.ESCAPE);
        assertThat(lookup(".step-card").tryQuery()).isEmpty();
        assertThat(focused().getId()).isEqualTo("step-F03");
    }

    @Test
    void followsACaseToItsEndByKeyboardAlone() {
        settle();
        tabTo("clarify-serious");
        key(KeyCode.SPACE);
        tabTo("not-serious");
        key(KeyCode.SPACE);
        tabTo("step-N01");
        key(KeyCode.ENTER);
        for (int step = 0; step < MOST && hand.timeline.openedProperty().get() != null; step++) {
            answer(hand.timeline.openedProperty().get());
            withControl(KeyCode.ENTER);
        }
        assertThat(hand.followUp.plan(incident.id()).missing()).isEmpty();

        tabTo("close-case");
        key(KeyCode.SPACE);

        assertThat(hand.followUp.plan(incident.id()).incident().status()).isEqualTo(IncidentStatus.CLOSED);
        assertThat(lookup("Saken er lukket og kan bare leses.").tryQuery()).isPresent();
    }

    @Test
    void asksWhoDidItAndRefersNothingBeforeItIsSaid() {
        unsay();
        lookup(".missing-links .hyperlink").queryAll().stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().equals("Si hvem som gjorde det"))
                .findFirst()
                .ifPresentOrElse(link -> inWindow(link::fire), () -> fail("There is no link"));
        settle();
        tabTo("fact-perpetrator");
        assertThat(lookup("#clarify-questions").queryAs(TitledPane.class).getText()).contains("står igjen");

        write("Lede");
        key(KeyCode.ENTER);
        assertThat(lookup("#refer-case").query().getParent().isVisible()).isTrue();
        assertThat(hand.followUp.plan(incident.id()).steps()).isNotEmpty();
        inWindow(() -> hand.facts.perpetrator().chosen.set(Perpetrator.UNKNOWN));
        assertThat(lookup("#refer-case").query().getParent().isVisible()).isFalse();
        assertThat(hand.followUp.plan(incident.id()).incident().content().perpetrator()).isEqualTo(Perpetrator.UNKNOWN);

        inWindow(() -> hand.facts.perpetrator().chosen.set(Perpetrator.EMPLOYEE));
        inWindow(lookup("#refer-case").queryButton()::fire);
        settle();
        assertThat(hand.followUp.plan(incident.id()).incident().status()).isEqualTo(IncidentStatus.REFERRED);
    }

    private void unsay() {
        settle();
        var content = incident.content().but().perpetrator(null).build();
        Register.saved(hand.followUp.update(incident.id(), incident.version(), content));
        inWindow(() -> hand.timeline.show(incident.id()));
        settle();
    }

    /** The second victim declines what can be declined; every other step is done, or decided with a reason. */
    private void answer(StepFormViewModel form) {
        var person = form.planned().person();
        if (person != null && person.name().equals("Ansatt 2") && form.planned().step().declinable()) {
            withAlt(KeyCode.DIGIT3);
            assertThat(form.state.get()).isEqualTo(StepState.DECLINED);
            if (!TALKS.contains(form.planned().step().guard())) {
                tabBackTo("step-reason");
                write("Vil si det selv");
            }
            return;
        }
        withAlt(KeyCode.DIGIT1);
        if (form.decision()) {
            write("Ok");
            if (form.asksAnswer()) {
                tabBackTo("step-answer");
                key(KeyCode.LEFT);
                assertThat(form.answer.get()).isFalse();
            }
        }
    }

    /** Presses Tab until the focus is in what has that id. */
    private void tabTo(String id) {
        tabTo(id, () -> key(KeyCode.TAB));
    }

    private void tabBackTo(String id) {
        tabTo(id, () -> press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT));
    }

    private void tabTo(String id, Runnable tab) {
        for (int i = 0; i < MOST; i++) {
            for (var node = focused(); node != null; node = node.getParent()) {
                if (id.equals(node.getId())) {
                    return;
                }
            }
            tab.run();
            settle();
        }
        throw new AssertionError("Tab never comes to " + id + ", but to " + focused());
    }
}
