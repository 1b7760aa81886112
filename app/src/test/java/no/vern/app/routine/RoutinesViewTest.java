package no.vern.app.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import no.vern.app.incident.Register;
import no.vern.app.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutinesViewTest extends WindowTest {
    @TempDir
    Path folder;

    private Register register;
    private RoutinesViewModel model;

    @Override
    protected Parent content() {
        register = new Register(folder);
        model = RoutinesViewModelTest.model(register, dialogs, tasks, texts);
        model.load();
        return new RoutinesView(model, texts, Register.NOW);
    }

    @Override
    protected double width() {
        return 1100;
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    private void key(KeyCode... codes) {
        press(codes).release(codes);
        settle();
    }

    private Node focused() {
        return lookup(".routines").query().getScene().getFocusOwner();
    }

    @Test
    void a_routine_is_changed_and_put_into_force_by_keyboard() {
        settle();
        inWindow(() -> model.choose("notification"));
        inWindow(() -> lookup(".routine-row").queryAll().iterator().next().requestFocus());
        key(KeyCode.ENTER);
        assertThat(focused()).isInstanceOf(TextArea.class);
        write(" først");
        settle();
        key(KeyCode.CONTROL, KeyCode.S);

        assertThat(lookup("Utkast").queryAs(Label.class).isVisible()).isTrue();
        inWindow(() -> button("Se forskjellen og sett i kraft …").fire());
        assertThat(lookup("Tekst, Bokmål").tryQuery()).isPresent();
        inWindow(() -> button("Sett i kraft").fire());

        assertThat(model.versions(model.routine())).hasSize(2);
        assertThat(lookup("Vis forskjellen fra forrige").tryQuery()).isPresent();
    }

    @Test
    void what_is_wrong_with_a_step_stands_under_its_field_and_escape_asks() {
        settle();
        inWindow(() -> model.edit(model.routine().steps().getFirst()));
        inWindow(() -> ((TextArea) focused()).clear());
        key(KeyCode.CONTROL, KeyCode.S);

        assertThat(lookup(".step-edit .field-line").queryAllAs(Label.class))
                .anyMatch(line -> line.isVisible() && line.getText().endsWith("Skriv teksten på bokmål."));
        dialogs.yes = false;
        key(KeyCode.ESCAPE);
        assertThat(dialogs.questions).hasSize(1);
        assertThat(lookup(".step-edit").tryQuery()).isPresent();
    }

    private Button button(String words) {
        return lookup(".button").lookup((Node node) -> node instanceof Button one && words.equals(one.getText()))
                .queryButton();
    }
}
