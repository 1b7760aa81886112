package no.vern.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.vern.app.exchange.MeasureExport;
import no.vern.app.incident.Register;
import no.vern.app.list.ListViews;
import no.vern.app.shell.Room;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Overlay;
import no.vern.app.ui.WindowTest;
import no.vern.measure.Evaluation;
import no.vern.measure.HazardMeasureRepository;
import no.vern.measure.Measure;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.measure.MeasureStatus;
import no.vern.measure.SuccessTest;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.HazardContent;
import no.vern.risk.HazardRepository;
import no.vern.risk.Mapping;
import no.vern.risk.Occasion;
import no.vern.risk.Participants;
import no.vern.risk.RiskTopic;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureListViewTest extends WindowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    private Register register;
    private MeasureRepository measures;
    private MeasureListView screen;
    private Measure alarm;
    private final List<UUID> cases = new ArrayList<>();
    private final List<UUID> assessments = new ArrayList<>();

    @Override
    protected Parent content() {
        register = new Register(folder);
        measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(Register.NOW));
        alarm = Register.saved(measures.add(MeasureContent.of("Bærbar alarm", "Enhetsleder", TODAY.minusDays(3))
                .at(register.unit)
                .withTest(new SuccessTest("Alle bærer den", TODAY))));
        Register.saved(measures.add(
                MeasureContent.of("Ny dør", "Drift", TODAY.plusDays(30)).at(register.unit)));
        var room = new Room(
                register.vault,
                new User(Register.USER, UserRole.ADVISOR),
                texts,
                Register.NOW,
                tasks,
                dialogs,
                new NoOverlay(),
                _ -> {},
                new StatusLine(texts, Register.NOW),
                register.typed(tasks, dialogs));
        screen = new MeasureListView(
                new MeasureModels(
                        room,
                        measures,
                        register.incidents,
                        new ListViews<>(register.savedViews, MeasureListView.KEY, MeasureQuery.class)),
                new MeasureExport(new MeasureListRepository(register.vault), texts),
                new MeasureWays(cases::add, assessments::add, () -> {}),
                room);
        screen.shown();
        var filters = new HBox(screen.filters().toArray(Node[]::new));
        var count = new Label();
        count.setId("count");
        count.textProperty().bind(screen.countLine());
        return new VBox(filters, screen.node(), count);
    }

    private static final class NoOverlay implements Overlay {
        @Override
        public void show(Node card) {}

        @Override
        public void hide() {}
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    private void key(KeyCode code) {
        press(code).release(code);
        settle();
    }

    private void with(KeyCode modifier, KeyCode code) {
        press(modifier, code).release(code, modifier);
        settle();
    }

    private void command(String key) {
        inWindow(() -> screen.commands().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
        settle();
    }

    private Measure stored(Measure measure) {
        return measures.find(measure.id()).orElseThrow();
    }

    private String count() {
        return lookup("#count").queryAs(Label.class).getText();
    }

    @Test
    void isWrittenByKeyboardAloneAndSaysWhatIsMissing() {
        settle();
        inWindow(screen::writeNew);
        settle();
        write("Mørk gang");
        with(KeyCode.CONTROL, KeyCode.S);
        assertThat(lookup("Skriv hva som skal gjøres.").tryQuery()).isPresent();
        key(KeyCode.TAB);
        write("Lys i gangen");
        key(KeyCode.TAB);
        write("Syke");
        key(KeyCode.ENTER);
        key(KeyCode.TAB);
        write("Drift");
        key(KeyCode.TAB);
        key(KeyCode.TAB);
        write("+20");
        with(KeyCode.CONTROL, KeyCode.S);

        var made = measures.find(3).orElseThrow().content();
        assertThat(made.title()).isEqualTo("Lys i gangen");
        assertThat(made.challenge()).isEqualTo("Mørk gang");
        assertThat(made.unitId()).isEqualTo(register.unit);
        assertThat(made.plan().dueOn()).isEqualTo(TODAY.plusDays(20));
        assertThat(count()).isEqualTo("3 tiltak · 3 åpne · 0 venter på evaluering");
    }

    @Test
    void isClosedInTwoStepsByKeyboard() {
        settle();
        inWindow(() -> screen.open(alarm.id()));
        settle();
        command("measures.next");
        assertThat(lookup("#turn-doneOn").tryQuery()).isPresent();
        with(KeyCode.CONTROL, KeyCode.S);
        assertThat(stored(alarm).status()).isEqualTo(MeasureStatus.DONE);
        assertThat(count()).isEqualTo("2 tiltak · 1 åpne · 1 venter på evaluering");

        command("measures.next");
        with(KeyCode.CONTROL, KeyCode.S);
        assertThat(stored(alarm).status()).isEqualTo(MeasureStatus.DONE);
        assertThat(lookup("Skriv hva dere har sett.").tryQuery()).isEmpty();
        assertThat(lookup(node -> node instanceof Label line && line.getText().equals("Svar ja eller nei.")).queryAll()).hasSize(3);
        key(KeyCode.LEFT);
        key(KeyCode.LEFT);
        key(KeyCode.TAB);
        key(KeyCode.LEFT);
        key(KeyCode.LEFT);
        key(KeyCode.TAB);
        key(KeyCode.LEFT);
        key(KeyCode.TAB);
        write("Brukt to ganger");
        with(KeyCode.CONTROL, KeyCode.S);

        assertThat(stored(alarm).status()).isEqualTo(MeasureStatus.WORKS);
        assertThat(stored(alarm).outcome().effect()).isEqualTo("Brukt to ganger");
    }

    @Test
    void aCardIsMovedOnTheBoardByKeyboardAndAsksForWhatHasToBeTold() {
        settle();
        clickOn("#measures-face-BOARD");
        settle();
        inWindow(() -> lookup(".board-card").query().requestFocus());
        with(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(stored(alarm).status()).isEqualTo(MeasureStatus.STARTED);

        inWindow(() -> lookup(node -> node.getStyleClass().contains("board-card")
                        && node.getAccessibleText().startsWith("T-1"))
                .query()
                .requestFocus());
        with(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(lookup("#turn-reason").tryQuery()).isPresent();
        with(KeyCode.CONTROL, KeyCode.S);
        assertThat(lookup("Skriv hva som er i veien.").tryQuery()).isPresent();
        assertThat(stored(alarm).status()).isEqualTo(MeasureStatus.STARTED);
    }

    @Test
    void saysThatThereIsNoHazardToChooseAndIsLeftByKeyboard() {
        settle();
        inWindow(() -> screen.open(alarm.id()));
        inWindow(() -> lookup("#measure-hazard-tie").queryButton().fire());

        assertThat(lookup(texts.get("measure.hazard.none")).tryQuery()).isPresent();
        assertThat(lookup("#measure-hazard-leave").query().isFocused()).isTrue();
        key(KeyCode.SPACE);
        assertThat(lookup("#measure-hazard-tie").tryQuery()).isPresent();
    }

    @Test
    void whatIsEvaluatedIsNotTiedToAHazardAndSaysWhy() {
        settle();
        var done = Register.saved(measures.done(alarm.id(), alarm.version(), TODAY, "Drift"));
        Register.saved(measures.evaluate(
                done.id(), done.version(), new Evaluation(TODAY, "Leder", true, true, false), "Sett etter"));
        inWindow(() -> screen.open(alarm.id()));

        assertThat(lookup("#measure-hazard-tie").queryButton().isDisabled()).isTrue();
        assertThat(lookup(texts.get("rules.measure.hazardEvaluated")).tryQuery()).isPresent();
        assertThat(lookup(node -> node instanceof AgainstView).queryAll()).hasSize(1);
    }

    @Test
    void isTiedToAHazardAndStaysThenWithTheReason() {
        var assessment = Register.saved(new AssessmentRepository(register.vault).add(new AssessmentContent(
                register.unit, "Kveld", RiskTopic.VIOLENCE, Occasion.YEARLY, TODAY, TODAY.plusYears(1), false,
                Participants.NONE, Mapping.OF_UNIT)));
        var hazard = Register.saved(new HazardRepository(register.vault)
                .add(assessment.id(), HazardContent.named("Slag under stell")));
        settle();
        inWindow(() -> screen.open(alarm.id()));
        settle();
        assertThat(lookup("#measure-remove").queryButton().isDisabled()).isFalse();

        inWindow(() -> lookup("#measure-hazard-tie").queryButton().fire());
        assertThat(lookup("#measure-hazard-save").queryButton().isDisabled()).isTrue();
        write("Slag");
        key(KeyCode.ENTER);
        inWindow(() -> lookup("#measure-hazard-save").queryButton().fire());

        var links = new HazardMeasureRepository(register.vault);
        assertThat(links.of(hazard.id())).containsExactly(alarm.id());
        assertThat(lookup("#measure-remove").queryButton().isDisabled()).isTrue();
        assertThat(lookup("Tiltaket hører til en fare. Løs det fra faren først.").tryQuery()).isPresent();
        inWindow(() -> lookup("Slag under stell (Kveld)").<Hyperlink>query().fire());
        assertThat(assessments).containsExactly(assessment.id());

        inWindow(() -> lookup("Løs fra faren").queryButton().fire());
        assertThat(links.of(hazard.id())).isEmpty();
        assertThat(lookup("#measure-remove").queryButton().isDisabled()).isFalse();
    }

    @Test
    void whatIsTypedInACardWaitsWithItsMeasureAndIsAskedAboutOnEscape() {
        settle();
        inWindow(() -> screen.open(alarm.id()));
        settle();
        command("measures.next");
        inWindow(() -> lookup("#turn-doneBy").query().requestFocus());
        press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        write("Vakt");
        System.gc();
        write("mesteren");
        settle();
        dialogs.yes = false;
        key(KeyCode.ESCAPE);
        assertThat(dialogs.questions).hasSize(1);

        inWindow(() -> screen.open(other().id()));
        settle();
        assertThat(lookup("#turn-doneBy").tryQuery()).isEmpty();
        inWindow(() -> screen.open(alarm.id()));
        settle();

        assertThat(lookup("#turn-doneBy").queryAs(TextInputControl.class).getText()).isEqualTo("Vaktmesteren");
        assertThat(dialogs.questions).hasSize(1);
        dialogs.yes = true;
        inWindow(() -> lookup("#turn-doneBy").query().requestFocus());
        key(KeyCode.ESCAPE);
        assertThat(lookup("#turn-doneBy").tryQuery()).isEmpty();
    }

    private Measure other() {
        return measures.find(alarm.number() == 1 ? 2 : 1).orElseThrow();
    }
}
