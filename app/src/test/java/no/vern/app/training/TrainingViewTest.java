package no.vern.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import no.vern.app.incident.Register;
import no.vern.app.shell.Room;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Overlay;
import no.vern.app.ui.WindowTest;
import no.vern.training.TrainingKind;
import no.vern.training.TrainingRepository;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingViewTest extends WindowTest {
    @TempDir
    Path folder;

    private Register register;
    private TrainingView view;
    private TrainingViewModel model;

    @Override
    protected Parent content() {
        register = new Register(folder);
        var status = new StatusLine(texts, Register.NOW);
        model = new TrainingViewModel(register.vault, tasks, dialogs, texts, Register.NOW, status);
        view = new TrainingView(
                model,
                new Room(
                        register.vault,
                        new User(Register.USER, UserRole.ADVISOR),
                        texts,
                        Register.NOW,
                        tasks,
                        dialogs,
                        new NoOverlay(),
                        screen -> {},
                        status,
                        register.typed(tasks, dialogs)));
        return (Parent) view.node();
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

    private void key(KeyCode... codes) {
        press(codes).release(codes);
        settle();
    }

    private void begin() {
        inWindow(view::shown);
        inWindow(() -> view.primary().orElseThrow().action().run());
    }

    private void fill(String people) {
        write("øvelse");
        key(KeyCode.ENTER);
        key(KeyCode.TAB);
        write("sykehjem");
        key(KeyCode.ENTER);
        key(KeyCode.TAB);
        write("Alarm og retrett");
        key(KeyCode.TAB);
        key(KeyCode.TAB);
        key(KeyCode.TAB);
        write("BHT");
        key(KeyCode.TAB);
        write(people);
    }

    @Test
    void a_drill_is_registered_by_keyboard_alone() {
        begin();
        fill("12");
        key(KeyCode.CONTROL, KeyCode.S);

        assertThat(new TrainingRepository(register.vault).all()).singleElement().satisfies(training -> {
            var content = training.content();
            assertThat(content.kind()).isEqualTo(TrainingKind.DRILL);
            assertThat(content.unitId()).isEqualTo(register.unit);
            assertThat(content.topic()).isEqualTo("Alarm og retrett");
            assertThat(content.heldBy()).isEqualTo("BHT");
            assertThat(content.people()).isEqualTo(12);
        });
        assertThat(lookup("Sykehjem A").queryAll()).isNotEmpty();
    }

    @Test
    void what_is_missing_stands_under_its_field_and_what_is_typed_stays() {
        begin();
        fill("");
        key(KeyCode.CONTROL, KeyCode.S);

        assertThat(lookup("Skriv hvor mange som var med, eller velg dem ved navn.").queryAll())
                .isNotEmpty();
        assertThat(lookup("#training-kind").<javafx.scene.control.TextField>query().getText())
                .isEqualTo("Øvelse");
        assertThat(new TrainingRepository(register.vault).all()).isEmpty();
    }

    @Test
    void what_is_typed_is_not_left_without_a_question() {
        begin();
        fill("12");
        dialogs.yes = false;
        key(KeyCode.ESCAPE);
        assertThat(dialogs.questions).hasSize(1);
        assertThat(model.openedProperty().get()).isNotNull();

        dialogs.yes = true;
        key(KeyCode.ESCAPE);
        assertThat(model.openedProperty().get()).isNull();
    }

    @Test
    void the_list_in_front_is_the_one_that_its_pill_says() {
        begin();
        inWindow(() -> model.show(TrainingViewModel.TrainingList.COVERAGE));
        assertThat(view.filters().getFirst().lookupAll(".toggle-button"))
                .filteredOn(toggle -> ((ToggleButton) toggle).isSelected())
                .extracting(toggle -> ((ToggleButton) toggle).getText())
                .containsExactly("Dekning");
    }

    @Test
    void what_is_typed_is_there_again_when_one_comes_back_from_another_screen() {
        begin();
        fill("12");
        settle();
        inWindow(view::hidden);
        inWindow(view::shown);

        assertThat(lookup("#training-kind").<javafx.scene.control.TextField>query().getText())
                .isEqualTo("Øvelse");
        key(KeyCode.CONTROL, KeyCode.S);
        inWindow(() -> lookup("#training-kind").query().requestFocus());
        key(KeyCode.CONTROL, KeyCode.S);
        assertThat(new TrainingRepository(register.vault).all())
                .singleElement()
                .satisfies(training -> assertThat(training.content().people()).isEqualTo(12));
        assertThat(dialogs.questions).isEmpty();
    }
}
