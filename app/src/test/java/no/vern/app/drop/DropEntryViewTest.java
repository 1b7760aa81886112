package no.vern.app.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import no.vern.app.incident.Register;
import no.vern.app.ui.Overlay;
import no.vern.app.ui.WindowTest;
import no.vern.drop.Drop;
import no.vern.drop.DropKind;
import no.vern.drop.DropRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropEntryViewTest extends WindowTest {
    @TempDir
    Path folder;

    private final List<Drop> saved = new ArrayList<>();
    private final List<Drop> turned = new ArrayList<>();
    private final StackPane over = new StackPane();
    private Register register;
    private DropEntryView entry;

    @Override
    protected Parent content() {
        register = new Register(folder);
        var model = new DropEntryViewModel(
                new DropRepository(register.vault), register.units, tasks, texts, Register.NOW);
        entry = new DropEntryView(
                model, new Over(), new DropEntryView.Ways(saved::add, turned::add, () -> {}), texts, Register.NOW);
        return over;
    }

    private final class Over implements Overlay {
        @Override
        public void show(Node card) {
            over.getChildren().setAll(card);
            card.applyCss();
            card.requestFocus();
        }

        @Override
        public void hide() {
            over.getChildren().clear();
        }
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    private void key(KeyCode... codes) {
        press(codes).release(codes);
        settle();
    }

    private void type(String text) {
        write(text);
        settle();
    }

    private void fill() {
        type("sykehjem");
        key(KeyCode.ENTER);
        key(KeyCode.TAB);
        type("kjeft");
        key(KeyCode.ENTER);
        key(KeyCode.TAB);
        type("4");
    }

    @Test
    void a_strain_is_entered_by_keyboard_alone() {
        inWindow(entry::show);
        fill();
        key(KeyCode.ENTER);

        assertThat(saved).singleElement().satisfies(drop -> {
            assertThat(drop.unitId()).isEqualTo(register.unit);
            assertThat(drop.kind()).isEqualTo(DropKind.VERBAL_ABUSE);
            assertThat(drop.strain()).isEqualTo(4);
            assertThat(drop.day()).isEqualTo(LocalDate.of(2026, 6, 15));
        });
        assertThat(over.getChildren()).isEmpty();
    }

    @Test
    void the_next_one_keeps_the_unit_and_nothing_else() {
        inWindow(entry::show);
        fill();
        key(KeyCode.ENTER);
        inWindow(entry::show);
        type("kolleger");
        key(KeyCode.ENTER);
        key(KeyCode.TAB);
        type("2");
        key(KeyCode.ENTER);

        assertThat(saved).hasSize(2);
        assertThat(saved.getLast().unitId()).isEqualTo(register.unit);
        assertThat(saved.getLast().kind()).isEqualTo(DropKind.LISTENING);
    }

    @Test
    void with_control_it_becomes_an_incident() {
        inWindow(entry::show);
        fill();
        key(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(turned).hasSize(1);
        assertThat(saved).isEmpty();
    }

    @Test
    void what_is_missing_stands_under_its_field() {
        inWindow(entry::show);
        type("sykehjem");
        key(KeyCode.ENTER);
        key(KeyCode.TAB);
        key(KeyCode.TAB);
        type("7");
        key(KeyCode.ENTER);

        assertThat(lookup(".field-line").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Velg hva det var.", "Skriv et tall fra 1 til 5.");
        assertThat(saved).isEmpty();
        assertThat(over.getChildren()).isNotEmpty();
    }
}
