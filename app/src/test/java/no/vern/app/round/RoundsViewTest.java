package no.vern.app.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import no.vern.app.incident.Register;
import no.vern.app.shell.Place;
import no.vern.app.shell.Room;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Overlay;
import no.vern.app.ui.WindowTest;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.measure.MeasureSource;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.AssessmentVersionRepository;
import no.vern.risk.HazardRepository;
import no.vern.risk.Mapping;
import no.vern.risk.Occasion;
import no.vern.risk.Participants;
import no.vern.risk.RiskTopic;
import no.vern.round.RoundAnswer;
import no.vern.round.RoundContent;
import no.vern.round.RoundKind;
import no.vern.round.RoundRepository;
import no.vern.round.Seen;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

class RoundsViewTest extends WindowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    private final List<UUID> opened = new ArrayList<>();
    private Register register;
    private RoundRepository rounds;
    private MeasureRepository measures;
    private RoundsViewModel model;
    private RoundsView view;

    @Override
    protected Parent content() {
        register = new Register(folder);
        rounds = new RoundRepository(register.vault);
        measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(Register.NOW));
        model = new RoundsViewModel(
                register.vault,
                new RoundFindings(register.vault, measures, texts),
                opened::add,
                opened::add,
                tasks,
                texts,
                new StatusLine(texts, Register.NOW),
                Register.NOW);
        view = new RoundsView(model, new Place("risk", "Risiko", Feather.SHIELD), room());
        view.shown();
        return (Parent) view.node();
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
                    public void show(Node card) {}

                    @Override
                    public void hide() {}
                },
                _ -> {},
                new StatusLine(texts, Register.NOW),
                register.typed(tasks, dialogs));
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    private void key(KeyCode... codes) {
        press(codes).release(codes);
        settle();
    }

    private Button button(String words) {
        return lookup((Node node) -> node instanceof Button one && words.equals(one.getText())).queryButton();
    }

    private Node in(String item, String words) {
        return lookup("#round-item-" + item)
                .lookup((Node node) -> node instanceof ToggleButton one && words.equals(one.getText()))
                .query();
    }

    private boolean says(String words) {
        return lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains(words));
    }

    private void hold(Map<String, RoundAnswer> answers) {
        Register.saved(rounds.add(new RoundContent(
                RoundKind.ROUND, register.unit, TODAY, TODAY, "", "Enhetsleder", "Verneombudet", "", null, answers)));
        inWindow(() -> model.load());
        inWindow(() -> model.open(model.shown().getFirst()));
    }

    @Test
    void a_round_is_begun_and_saved_by_keyboard() {
        settle();
        inWindow(() -> view.primary().orElseThrow().action().run());
        assertThat(says("Vold og trusler (hver gang)")).isTrue();
        inWindow(() -> model.formProperty().get().unit.set(register.unit));
        key(KeyCode.CONTROL, KeyCode.S);

        assertThat(rounds.all()).hasSize(1);
        assertThat(rounds.all().getFirst().content().plannedOn()).isEqualTo(TODAY);
        assertThat(says("Planlagt")).isTrue();
        key(KeyCode.ESCAPE);
        assertThat(model.formProperty().get()).isNull();
    }

    @Test
    void a_round_that_is_held_without_a_word_on_violence_is_not_saved_and_says_why() {
        settle();
        inWindow(() -> model.begin(RoundKind.ROUND));
        inWindow(() -> {
            var form = model.formProperty().get();
            form.unit.set(register.unit);
            form.heldOn.set(TODAY);
            form.employer.set("Enhetsleder");
            form.safetyRepresentative.set("Verneombudet");
            form.save();
        });
        assertThat(says("Dette er tema hver gang. Svar på det.")).isTrue();
        assertThat(says("Runden går gjennom det fysiske, også.")).isTrue();
        assertThat(rounds.all()).isEmpty();
        assertThat(lookup("#round-item-VIOLENCE")
                        .lookup((Node node) -> node instanceof ToggleButton one
                                && "Finnes ikke her".equals(one.getText()))
                        .tryQuery())
                .isEmpty();

        inWindow(() -> {
            in("VIOLENCE", "I orden").requestFocus();
            ((ToggleButton) in("VIOLENCE", "I orden")).fire();
            ((ToggleButton) in("EXITS", "I orden")).fire();
        });
        key(KeyCode.CONTROL, KeyCode.S);
        assertThat(rounds.lastHeld(TODAY)).containsEntry(register.unit, TODAY);
    }

    @Test
    void a_finding_becomes_a_measure_and_a_hazard_and_leads_to_them() {
        settle();
        assessment("Fysisk arbeidsmiljø", RiskTopic.PHYSICAL);
        hold(Map.of(
                "VIOLENCE", new RoundAnswer(Seen.FINE, ""),
                "EXITS", new RoundAnswer(Seen.FINDING, "Esker foran nødutgangen")));

        inWindow(() -> button("Lag _fare i risikovurderingen").fire());
        inWindow(() -> button("Lag _tiltak").fire());

        var round = model.formProperty().get().stored();
        var links = model.formProperty().get().making().linksProperty().get();
        var measure = links.measures().get("EXITS");
        assertThat(measure.content().title()).isEqualTo("Esker foran nødutgangen");
        assertThat(measure.content().kind().source()).isEqualTo(MeasureSource.ROUND);
        assertThat(measure.content().plan().responsible()).isEqualTo("Enhetsleder");
        assertThat(new HazardRepository(register.vault).find(links.hazards().get("EXITS").id())).isPresent();
        inWindow(() -> lookup((Node node) -> node instanceof Hyperlink link
                        && link.getText().startsWith("Tiltak " + measure.name()))
                .queryAs(Hyperlink.class)
                .fire());
        assertThat(opened).containsExactly(measure.id());
        assertThat(rounds.find(round.id())).isPresent();
    }

    @Test
    void a_measure_without_anybody_responsible_is_asked_for_where_the_employer_is_told() {
        settle();
        Register.saved(rounds.add(new RoundContent(
                RoundKind.ROUND, register.unit, TODAY, null, "", "", "", "", null,
                Map.of("EXITS", new RoundAnswer(Seen.FINDING, "Esker foran nødutgangen")))));
        inWindow(() -> model.load());
        inWindow(() -> model.open(model.shown().getFirst()));
        inWindow(() -> button("Lag _tiltak").fire());

        assertThat(model.formProperty().get().problem("employer").get()).isNotEmpty();
        assertThat(says(model.formProperty().get().problem("employer").get())).isTrue();
        assertThat(measures.find(1)).isEmpty();
    }

    @Test
    void without_an_assessment_it_is_said_why_there_is_no_hazard() {
        settle();
        hold(Map.of(
                "VIOLENCE", new RoundAnswer(Seen.FINDING, "Utrygt i resepsjonen"), "EXITS", new RoundAnswer(Seen.FINE, "")));
        assertThat(says("Enheten har ingen risikovurdering å legge faren i.")).isTrue();
        inWindow(() -> model.formProperty().get().told("VIOLENCE").note.set("Utrygt i resepsjonen om kvelden"));
        dialogs.yes = false;
        key(KeyCode.ESCAPE);
        assertThat(dialogs.questions).hasSize(1);
        assertThat(model.formProperty().get()).isNotNull();
    }

    @Test
    void which_assessment_a_hazard_belongs_in_is_chosen_when_the_unit_has_several() {
        settle();
        var violence = assessment("Vold", RiskTopic.VIOLENCE);
        var physical = assessment("Fysisk", RiskTopic.PHYSICAL);
        var next = Register.saved(new AssessmentVersionRepository(register.vault).next(violence.id(), Occasion.ROUND, TODAY));
        hold(Map.of(
                "VIOLENCE", new RoundAnswer(Seen.FINDING, "Utrygt i resepsjonen"), "EXITS", new RoundAnswer(Seen.FINE, "")));
        var menu = (MenuButton) lookup("#round-hazard-VIOLENCE").query();
        assertThat(menu.getItems()).extracting(MenuItem::getText)
                .anyMatch(text -> text.startsWith("Vold · Vold og trusler · "))
                .hasSize(2);

        inWindow(() -> menu.getItems().stream()
                .filter(item -> item.getText().startsWith("Vold"))
                .forEach(MenuItem::fire));

        var hazards = new HazardRepository(register.vault);
        assertThat(hazards.of(next.id())).singleElement().satisfies(
                hazard -> assertThat(hazard.content().title()).isEqualTo("Utrygt i resepsjonen"));
        assertThat(hazards.of(physical.id())).isEmpty();
    }

    private Assessment assessment(String title, RiskTopic topic) {
        var day = LocalDate.of(2026, 5, 1);
        return Register.saved(new AssessmentRepository(register.vault).add(new AssessmentContent(
                register.unit, title, topic, Occasion.YEARLY, day, day.plusYears(1), false, Participants.NONE,
                Mapping.OF_UNIT)));
    }
}
