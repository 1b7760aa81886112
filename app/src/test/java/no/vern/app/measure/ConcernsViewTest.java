package no.vern.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import no.vern.app.incident.Register;
import no.vern.app.shell.Place;
import no.vern.app.shell.Room;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Choice;
import no.vern.app.ui.Overlay;
import no.vern.app.ui.WindowTest;
import no.vern.measure.ConcernContent;
import no.vern.measure.ConcernRepository;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.organisation.UnitContent;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

class ConcernsViewTest extends WindowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    private Register register;
    private ConcernRepository concerns;
    private ConcernsViewModel model;
    private ConcernsView view;

    @Override
    protected Parent content() {
        register = new Register(folder);
        concerns = new ConcernRepository(register.vault);
        var status = new StatusLine(texts, Register.NOW);
        model = new ConcernsViewModel(register.vault, tasks, texts, status, Register.NOW);
        var room = new Room(
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
                status,
                register.typed(tasks, dialogs));
        view = new ConcernsView(model, new Place("measures", "Tiltak", Feather.CHECK_SQUARE), room);
        view.shown();
        return (Parent) view.node();
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    private void key(KeyCode... codes) {
        press(codes).release(codes);
        settle();
    }

    private boolean says(String words) {
        return lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains(words));
    }

    private void raise(String matter, int daysAgo) {
        var raised = TODAY.minusDays(daysAgo);
        Register.saved(concerns.add(
                ConcernContent.raised(register.unit, raised, matter, "Enhetsleder", raised.plusDays(14))));
    }

    @Test
    void something_is_raised_and_answered_by_keyboard() {
        settle();
        inWindow(() -> view.primary().orElseThrow().action().run());
        write("For få på kveldsvakt");
        inWindow(() -> {
            model.formProperty().get().unit.set(register.unit);
            model.formProperty().get().addressee.set("Enhetsleder");
        });
        key(KeyCode.CONTROL, KeyCode.S);
        assertThat(concerns.unanswered()).singleElement().satisfies(one -> {
            assertThat(one.content().matter()).isEqualTo("For få på kveldsvakt");
            assertThat(one.content().answerBy()).isEqualTo(TODAY.plusDays(14));
        });
        assertThat(view.countLine().getValue()).isEqualTo("1 venter på svar · 0 over fristen");

        inWindow(() -> {
            var form = model.formProperty().get();
            form.decision.set("To på vakt fra juli");
            form.reason.set("Ikke trygt alene");
            form.told.set("Alle på vakt");
            form.decidedOn.set(TODAY);
        });
        key(KeyCode.CONTROL, KeyCode.S);
        assertThat(concerns.unanswered()).isEmpty();
        assertThat(says("Besvart")).isTrue();
    }

    @Test
    void an_answer_without_its_reason_is_not_saved_and_what_is_typed_is_not_lost_without_a_question() {
        raise("Støy", 3);
        settle();
        inWindow(() -> model.load());
        inWindow(() -> model.open(model.bookProperty().get().concerns().getFirst()));
        inWindow(() -> {
            model.formProperty().get().decision.set("Ny dør");
            model.formProperty().get().decidedOn.set(TODAY);
            model.formProperty().get().save();
        });
        assertThat(concerns.unanswered()).hasSize(1);
        assertThat(lookup("#concern-reason").query().getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("invalid"));
        dialogs.yes = false;
        key(KeyCode.ESCAPE);
        assertThat(dialogs.questions).hasSize(1);
        assertThat(model.formProperty().get()).isNotNull();
    }

    @Test
    void the_most_overdue_stands_at_the_top_and_is_said_to_be() {
        raise("Parkeringen er mørk", 4);
        raise("Vi er for få på kveldsvakt", 20);
        settle();
        inWindow(() -> model.load());
        assertThat(model.bookProperty().get().concerns().getFirst().content().matter())
                .isEqualTo("Vi er for få på kveldsvakt");
        assertThat(says("Over fristen")).isTrue();
        assertThat(view.countLine().getValue()).isEqualTo("2 venter på svar · 1 over fristen");
    }

    @Test
    void what_is_raised_is_tied_to_a_measure_of_the_unit_and_spaces_are_not_a_change() {
        var measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(Register.NOW));
        var measure = Register.saved(
                measures.add(MeasureContent.of("Ny vifte", "Drift", TODAY).at(register.unit)));
        var elsewhere = register.unit(UnitContent.named("Skole"));
        Register.saved(measures.add(MeasureContent.of("Nytt gjerde", "Drift", TODAY).at(elsewhere)));
        raise("Støy", 3);
        settle();
        inWindow(() -> model.load());
        inWindow(() -> model.open(model.bookProperty().get().concerns().getFirst()));
        inWindow(() -> {
            var form = model.formProperty().get();
            assertThat(form.measures).extracting(Choice::name).containsExactly("T-1 Ny vifte");
            form.measure.set(measure.id());
            form.matter.set("Støy fra vifta  ");
            form.save();
        });

        assertThat(concerns.of(measure.id())).singleElement().satisfies(
                one -> assertThat(one.content().matter()).isEqualTo("Støy fra vifta"));
        assertThat(model.formProperty().get().changed()).isFalse();
    }
}
