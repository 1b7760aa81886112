package no.vern.app.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.vern.app.incident.Register;
import no.vern.app.shell.Room;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Overlay;
import no.vern.app.ui.WindowTest;
import no.vern.measure.HazardMeasureRepository;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.measure.MeasureStanding;
import no.vern.organisation.UnitContent;
import no.vern.risk.Answer;
import no.vern.risk.AnswerRepository;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.Hazard;
import no.vern.risk.HazardContent;
import no.vern.risk.HazardRepository;
import no.vern.risk.HazardScoreRepository;
import no.vern.risk.MatrixRepository;
import no.vern.risk.Mapping;
import no.vern.risk.Occasion;
import no.vern.risk.Outlook;
import no.vern.risk.Participants;
import no.vern.risk.RiskTemplates;
import no.vern.risk.RiskTopic;
import no.vern.risk.ScoreContent;
import no.vern.risk.ScoreStage;
import no.vern.risk.TemplateItem;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RiskViewTest extends WindowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Participants ALL = new Participants("Leder", "Alle", "Ingen", "Verneombud", "");
    private static final PseudoClass DASHED = PseudoClass.getPseudoClass("dashed");

    @TempDir
    Path folder;

    private final StackPane cards = new StackPane();
    private final List<UUID> opened = new ArrayList<>();
    private Register register;
    private AssessmentRepository assessments;
    private HazardRepository hazards;
    private HazardScoreRepository scores;
    private AssessmentViewModel assessment;
    private RiskListViewModel list;
    private RiskView screen;

    @Override
    protected Parent content() {
        register = new Register(folder);
        assessments = new AssessmentRepository(register.vault);
        hazards = new HazardRepository(register.vault);
        scores = new HazardScoreRepository(register.vault);
        var violence = add("Vold på kveld", RiskTopic.VIOLENCE, TODAY.plusDays(90), false);
        add("Støy", RiskTopic.PHYSICAL, TODAY.minusDays(1), true);
        var hazard = Register.saved(hazards.add(violence.id(), HazardContent.named("Slag under stell")));
        score(hazard, ScoreStage.NOW, "P3", "C2");
        score(hazard, 2, ScoreStage.TARGET, "P1", "C2");
        assessment = new AssessmentViewModel(
                register.vault,
                register.incidents,
                new RiskWays(opened::add, opened::add, () -> {}),
                register.typed(tasks, dialogs), tasks, texts, Register.NOW);
        list = new RiskListViewModel(
                new RiskReader(register.vault, register.incidents, Register.NOW), register.units, tasks, texts);
        screen = new RiskView(
                list,
                assessment,
                new AssessmentFormViewModel(
                        assessments, new MatrixRepository(register.vault), tasks, texts, Register.NOW),
                room());
        screen.shown();
        var count = new Label();
        count.setId("count");
        count.textProperty().bind(screen.countLine());
        return new StackPane(
                new VBox(new HBox(screen.filters().toArray(Node[]::new)), screen.node(), count), cards);
    }

    private Assessment add(String title, RiskTopic topic, LocalDate revised, boolean finished) {
        return Register.saved(assessments.add(new AssessmentContent(
                register.unit,
                title,
                topic,
                Occasion.YEARLY,
                TODAY.minusMonths(9),
                revised,
                finished,
                ALL,
                Mapping.OF_UNIT)));
    }

    private void score(Hazard hazard, ScoreStage stage, String often, String bad) {
        score(hazard, hazard.version(), stage, often, bad);
    }

    private void score(Hazard hazard, int version, ScoreStage stage, String often, String bad) {
        Register.saved(scores.add(
                hazard.id(), version, new ScoreContent(stage, Outlook.ASSESSED, TODAY, "5x5", 1, often, bad, "")));
    }

    private Room room() {
        return new Room(
                register.vault,
                new User(Register.USER, UserRole.ADVISOR),
                texts,
                Register.NOW,
                tasks,
                dialogs,
                new Overlay() {
                    @Override
                    public void show(Node card) {
                        cards.getChildren().setAll(card);
                    }

                    @Override
                    public void hide() {
                        cards.getChildren().clear();
                    }
                },
                _ -> {},
                new StatusLine(texts, Register.NOW),
                register.typed(tasks, dialogs));
    }

    @Override
    protected double width() {
        return 1300;
    }

    @Override
    protected double height() {
        return 900;
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    private void key(KeyCode code) {
        press(code).release(code);
        settle();
    }

    private void save() {
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        settle();
    }

    private void select(int row) {
        settle();
        inWindow(() -> {
            var table = lookup(".table-view").queryAs(TableView.class);
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row);
        });
        settle();
    }

    private List<String> shown() {
        return lookup(".hazard > .hyperlink").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private Button cell(String place) {
        return lookup(".risk-cell").queryAllAs(Button.class).stream()
                .filter(button -> button.getAccessibleText().startsWith(place))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void listsTheOverdueFirstAndShowsTheSelectedOneBesideTheList() {
        select(0);

        assertThat(lookup("#count").queryAs(Label.class).getText()).isEqualTo("2 vurderinger · 1 forfalt");
        assertThat(lookup("#risk-title").queryAs(Label.class).getText()).isEqualTo("Støy");
        assertThat(lookup("! Forfalt 14.06.2026").tryQuery()).isPresent();
    }

    @Test
    void aNewAssessmentAndItsHazardAreWrittenAndScoredByKeyboardAlone() {
        settle();
        inWindow(() -> screen.primary().orElseThrow().action().run());
        save();
        assertThat(lookup("Velg enhet.").tryQuery()).isPresent();
        assertThat(lookup("Skriv hva som er vurdert.").tryQuery()).isPresent();
        write("Syke");
        key(KeyCode.ENTER);
        key(KeyCode.TAB);
        key(KeyCode.TAB);
        write("Natt");
        save();
        assertThat(assessments.all()).extracting(each -> each.content().title()).contains("Natt");

        inWindow(() -> lookup("#hazard-new").query().requestFocus());
        key(KeyCode.SPACE);
        write("Trusler i skranken");
        save();
        assertThat(shown()).containsExactly("Trusler i skranken");
        inWindow(() -> lookup("Vurder").queryButton().requestFocus());
        key(KeyCode.SPACE);
        save();
        assertThat(lookup("Velg sannsynlighet og konsekvens i matrisen.").tryQuery()).isPresent();
        write("Svært");
        key(KeyCode.ENTER);
        key(KeyCode.TAB);
        write("Svært ofte");
        key(KeyCode.ENTER);
        save();

        var stored = assessments.all().stream()
                .filter(each -> each.content().title().equals("Natt"))
                .findFirst()
                .orElseThrow();
        var line = scores.of(stored.id()).values().iterator().next();
        assertThat(line).hasSize(1);
        assertThat(line.getFirst().content().probability()).isEqualTo("P5");
    }

    @Test
    void theMatrixIsGoneThroughByArrowsAndACellOpensItsHazards() {
        select(1);
        var there = cell("Av og til, Mindre alvorlig");
        assertThat(there.getAccessibleText()).endsWith("1 fare.");
        inWindow(there::requestFocus);
        key(KeyCode.RIGHT);
        key(KeyCode.ENTER);

        assertThat(shown()).isEmpty();
        assertThat(lookup("#hazards-title").queryAs(Label.class).getText()).isEqualTo("Farer i ruten (0)");

        key(KeyCode.LEFT);
        key(KeyCode.ENTER);

        assertThat(shown()).containsExactly("Slag under stell");
        key(KeyCode.ENTER);
        assertThat(lookup("#hazards-title").queryAs(Label.class).getText()).isEqualTo("Farer (1)");
    }

    @Test
    void theTargetIsDashedUntilTheMeasuresAreKnownToWork() {
        select(1);
        assertThat(lookup(".risk-cell").queryAllAs(Button.class)).noneMatch(node -> node.getPseudoClassStates().contains(DASHED));

        inWindow(() -> assessment.stage.set(ScoreStage.TARGET));

        assertThat(lookup(".risk-cell").queryAllAs(Button.class).stream()
                        .filter(node -> node.getPseudoClassStates().contains(DASHED)))
                .hasSize(1);
        assertThat(new MeasureStanding(1, 1, 0).verified()).isFalse();
        assertThat(new MeasureStanding(2, 2, 2).verified()).isTrue();
        assertThat(new HazardMeasureRepository(register.vault).standing(List.of())).isEmpty();
    }

    @Test
    void violenceIsFinishedOnlyWhenEveryFactorIsAnswered() {
        select(1);
        inWindow(() -> lookup("#risk-finish-button").queryButton().fire());
        assertThat(lookup(".save-message").queryAllAs(Label.class).stream().map(Labeled::getText))
                .anyMatch(text -> text.startsWith("Vurderingen kan ikke gjøres ferdig ennå. 8 forhold må besvares"));

        var answers = new AnswerRepository(register.vault);
        var id = assessments.all().stream()
                .filter(each -> each.content().topic() == RiskTopic.VIOLENCE)
                .findFirst()
                .orElseThrow();
        inWindow(() -> lookup("#risk-answers").queryButton().fire());
        assertThat(lookup("#risk-answer-LONE_WORK").tryQuery()).isPresent();
        Register.saved(answers.save(
                id.id(),
                id.version(),
                RiskTemplates.of(RiskTopic.VIOLENCE, RiskTemplates.EDITION).items().stream()
                        .collect(Collectors.toMap(TemplateItem::code, _ -> new Answer("Ja", true, false, null)))));
        inWindow(() -> assessment.fetch());
        inWindow(() -> lookup("#risk-finish-button").queryButton().fire());

        assertThat(assessments.find(id.id()).orElseThrow().content().finished()).isTrue();
    }

    @Test
    void exportsExactlyTheRowsAndColumnsShown() throws Exception {
        settle();
        clickOn("#risk-search").write("slag");
        settle();
        dialogs.file = folder.resolve("ut.csv");
        inWindow(() -> screen.secondary().getLast().action().run());
        settle();

        assertThat(Files.readString(dialogs.file))
                .contains("Vurdering")
                .contains("Vold på kveld")
                .doesNotContain("Støy");
    }

    @Test
    void aCaseAsksForAnotherLookAndIsTiedToTheHazardThatItShows() {
        settle();
        var incident = register.add(register.threat("Slag på natt"));
        var asked = new ArrayList<UUID>();
        var review = new ReviewViewModel(register.vault, tasks, Register.NOW, (id, by) -> {
            asked.add(by);
            screen.review(id, by);
        });
        inWindow(() -> review.show(incident));
        assertThat(review.shownProperty().get().assessments())
                .extracting(row -> row.assessment().content().title())
                .containsExactly("Vold på kveld");
        assertThat(review.shownProperty().get().hazards()).isEmpty();

        inWindow(() -> review.open(
                review.shownProperty().get().assessments().getFirst().assessment().id()));
        assertThat(asked).containsExactly(incident.id());
        inWindow(() -> lookup("Knytt hendelsen til faren").queryButton().fire());

        assertThat(lookup("Knytt hendelsen til faren").tryQuery()).isEmpty();
        inWindow(() -> lookup("Siste hendelse").queryButton().fire());
        assertThat(opened).containsExactly(incident.id());
        inWindow(() -> review.show(incident));
        assertThat(review.shownProperty().get().hazards())
                .extracting(hazard -> hazard.content().title())
                .containsExactly("Slag under stell");

        var untie = lookup("Løs en hendelse").queryAs(MenuButton.class);
        assertThat(untie.getItems()).singleElement().satisfies(
                item -> assertThat(item.getText()).contains(incident.number().toString()));
        inWindow(() -> untie.getItems().getFirst().fire());
        inWindow(() -> review.show(incident));
        assertThat(review.shownProperty().get().hazards()).isEmpty();
        assertThat(lookup("Løs en hendelse").tryQuery()).isEmpty();
    }

    @Test
    void aGuessThatIsTwoLevelsBesideTheIncidentsIsPointedOut() {
        for (int month = 1; month <= 12; month++) {
            register.add(register.threat("Trussel").occurredOn(TODAY.minusMonths(month)));
        }
        select(1);
        inWindow(() -> lookup("Vurder").queryButton().fire());
        var form = (ScoreFormViewModel) assessment.writingProperty().get();
        assertThat(form.pointedOut()).isEmpty();
        inWindow(() -> {
            form.consequence.set("C2");
            form.probability.set("P1");
        });

        assertThat(form.pointedOut()).hasValueSatisfying(by -> assertThat(by).isLessThanOrEqualTo(-2));
        assertThat(lookup(".risk-remark").queryAllAs(Label.class).stream().map(Labeled::getText))
                .anyMatch(text -> text.contains("nivåer under det hendelsene taler for"));
        assertThat(form.support().orElseThrow().observed()).isEqualTo(4);
        assertThat(form.evidence().orElseThrow().rate().events()).isEqualTo(12);
    }

    @Test
    void aMeasureThatThereIsIsTiedToTheHazardAndOpenedFromIt() {
        var measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(Register.NOW));
        var alarm = Register.saved(
                measures.add(MeasureContent.of("Alarm", "Leder", TODAY.plusDays(9)).at(register.unit)));
        select(1);
        assertThat(lookup("Fjern").queryButton().isDisabled()).isFalse();

        inWindow(() -> lookup("Knytt til tiltak").queryButton().fire());
        save();
        assertThat(lookup("Velg et tiltak.").tryQuery()).isPresent();
        write("Alarm");
        key(KeyCode.ENTER);
        save();

        assertThat(lookup("T-1  Alarm · Planlagt · frist 24.06.2026").tryQuery()).isPresent();
        assertThat(lookup("Fjern").queryButton().isDisabled()).isTrue();
        assertThat(lookup("Kan ikke fjernes: 1 tiltak og ingen hendelser viser til den.").tryQuery()).isPresent();
        inWindow(() -> lookup(".hazard-measure").<Hyperlink>query().fire());
        assertThat(opened).containsExactly(alarm.id());
    }

    @Test
    void whatALaterVersionGoesOnFromIsNotGoneOnWithAndSaysWhy() {
        select(1);
        var old = assessment.pageProperty().get().assessment().id();
        assertThat(lookup("Knytt til tiltak").queryButton().isDisabled()).isFalse();
        inWindow(() -> assessment.next(Occasion.YEARLY));
        assertThat(lookup("Knytt til tiltak").queryButton().isDisabled()).isFalse();
        inWindow(() -> assessment.show(old));

        for (var key : List.of("risk.score.button", "risk.measureNew.button", "risk.measureLink.button")) {
            assertThat(lookup(".hazard").lookup(texts.get(key)).queryButton().isDisabled()).isTrue();
        }
        assertThat(lookup(".hazard").lookup("Det finnes en nyere versjon av vurderingen.").tryQuery()).isPresent();
    }

    @Test
    void theAssessmentsOfAUnitAreShownAndOneIsBegunWhereThereIsNone() {
        settle();
        var school = register.unit(UnitContent.named("Skole"));
        inWindow(() -> list.ask(filter -> filter.withUnits(Set.of(register.unit))));
        assertThat(lookup("#count").queryAs(Label.class).getText()).startsWith("2 vurderinger");

        inWindow(() -> list.ask(filter -> filter.withUnits(Set.of(school))));
        assertThat(lookup("#count").queryAs(Label.class).getText()).startsWith("Ingen vurderinger");
        inWindow(() -> lookup(".empty-state .button").queryButton().fire());
        assertThat(lookup("Ny risikovurdering").tryQuery()).isPresent();
    }

    @Test
    void whatIsTypedInACardIsAskedAboutOnceOnEscapeAndWaitsWhenAnotherRowIsChosen() {
        select(1);
        inWindow(() -> lookup("#hazard-new").query().requestFocus());
        key(KeyCode.SPACE);
        write("Glatt");
        System.gc();
        write(" gulv");
        settle();
        dialogs.yes = false;
        key(KeyCode.ESCAPE);
        assertThat(dialogs.questions).hasSize(1);
        assertThat(hazardTyped()).contains("Glatt gulv");

        select(0);
        assertThat(hazardTyped()).isEmpty();
        select(1);
        assertThat(hazardTyped()).contains("Glatt gulv");
        assertThat(dialogs.questions).hasSize(1);

        dialogs.yes = true;
        inWindow(() -> lookup(".risk-card .text-field").query().requestFocus());
        key(KeyCode.ESCAPE);
        assertThat(dialogs.questions).hasSize(2);
        inWindow(() -> lookup("#hazard-new").query().requestFocus());
        key(KeyCode.SPACE);
        assertThat(hazardTyped()).doesNotContain("Glatt gulv");
        key(KeyCode.ESCAPE);
        assertThat(dialogs.questions).hasSize(2);
    }

    private List<String> hazardTyped() {
        return lookup(".risk-card .text-input").queryAllAs(TextInputControl.class).stream()
                .map(TextInputControl::getText)
                .toList();
    }
}
