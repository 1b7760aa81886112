package no.vern.app.quickentry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import no.vern.app.incident.Register;
import no.vern.app.ui.FilterChip;
import no.vern.app.ui.Overlay;
import no.vern.app.ui.WindowTest;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class QuickEntryViewTest extends WindowTest {
    @TempDir
    Path folder;

    private final StackPane cards = new StackPane();
    private final List<IncidentContent> forms = new ArrayList<>();
    private final List<Incident> saved = new ArrayList<>();
    private int saves;
    private Register register;
    private QuickEntryView view;

    @Override
    protected Parent content() {
        register = new Register(folder);
        var model = new QuickEntryViewModel(
                register.incidents,
                register.rules,
                new Directory(register.units, register.persons),
                tasks,
                texts,
                Register.NOW);
        model.savingProperty().subscribe(saving -> saves += saving ? 1 : 0);
        view = new QuickEntryView(model, overlay(), forms::add, saved::add, texts);
        return cards;
    }

    private Overlay overlay() {
        return new Overlay() {
            @Override
            public void show(Node card) {
                cards.getChildren().setAll(card);
            }

            @Override
            public void hide() {
                cards.getChildren().clear();
            }
        };
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    private void type(String line) {
        inWindow(view::show);
        inWindow(() -> lookup("#quick-line").queryAs(TextField.class).setText(line));
    }

    private List<String> chips() {
        return lookup(".quick-chip").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void escapeRightAfterEnterDoesNotLoseTheSaveNorCloseAnotherCard() {
        type("trussel @Sykehjem A pårørende truet i går");
        var other = new Label("Another card");

        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            lookup("#quick-line").queryAs(TextField.class).fireEvent(pressed(KeyCode.ENTER));
            cards.getChildren().setAll(other);
        });
        settle();

        assertThat(saved).extracting(incident -> incident.content().title()).containsExactly("pårørende truet");
        assertThat(cards.getChildren()).containsExactly(other);
    }

    @Test
    void aSaveThatFailsAfterEscapeBringsTheCardBackAndCanBeTriedAgain() {
        type("trussel @Sykehjem A pårørende truet i går");

        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            register.close();
            lookup("#quick-line").queryAs(TextField.class).fireEvent(pressed(KeyCode.ENTER));
            cards.getChildren().clear();
        });
        settle();

        assertThat(cards.getChildren()).containsExactly(view);
        assertThat(lookup("#quick-line").queryAs(TextField.class).getText()).contains("pårørende truet");
        assertThat(lookup(".quick-problem").queryAs(Label.class).getText()).isEqualTo(texts.get("quick.save.failed"));
        WaitForAsyncUtils.waitForAsyncFx(
                30_000, () -> lookup("#quick-line").queryAs(TextField.class).fireEvent(pressed(KeyCode.ENTER)));
        settle();
        assertThat(saves).as("the failure before does not stand in the way").isEqualTo(2);
    }

    private static KeyEvent pressed(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }

    @Test
    void savesByEnterAndClosesTheCard() {
        type("trussel @Sykehjem A pårørende truet i går");
        assertThat(chips()).contains("Trussel", "Sykehjem A", "i går, søndag 14. juni");

        press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();

        assertThat(saved).extracting(incident -> incident.content().title()).containsExactly("pårørende truet");
        assertThat(cards.getChildren()).isEmpty();
    }

    @Test
    void saysWhatIsMissingAndKeepsTheLine() {
        type("trussel pårørende truet");

        press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();

        assertThat(lookup(".quick-problem").queryAs(Label.class).getText()).isEqualTo("Velg enhet.");
        assertThat(lookup("#quick-line").queryAs(TextField.class).getText()).isEqualTo("trussel pårørende truet");
        assertThat(saved).isEmpty();
    }

    @Test
    void opensTheFormByControlEnterWithWhatIsKnown() {
        type("nestenulykke @Sykehjem A glatt gulv");

        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        settle();

        assertThat(forms).singleElement().satisfies(content -> {
            assertThat(content.type()).isEqualTo(IncidentType.NEAR_MISS);
            assertThat(content.unitId()).isEqualTo(register.unit);
            assertThat(content.title()).isEqualTo("glatt gulv");
        });
        assertThat(saved).isEmpty();
    }

    @Test
    void aWitnessIsChosenOnTheChipByTheKeyboardAlone() {
        type("vold @Sykehjem A slått i går +Ola");

        pressing(KeyCode.TAB, 4);
        assertThat(view.getScene().getFocusOwner())
                .isInstanceOfSatisfying(FilterChip.class, chip -> assertThat(chip.getText()).isEqualTo("Ola · utsatt"));
        pressing(KeyCode.SPACE, 1);
        pressing(KeyCode.DOWN, AffectedRole.WITNESS.ordinal());
        pressing(KeyCode.ENTER, 1);
        assertThat(chips()).contains("Ola · vitne");
        pressing(KeyCode.ENTER, 1);

        assertThat(saved).singleElement().satisfies(incident -> assertThat(incident.content().affected())
                .extracting(AffectedPerson::role)
                .containsExactly(AffectedRole.WITNESS));
    }

    private void pressing(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            press(key).release(key);
            settle();
        }
    }

    @Test
    void reachesTheChipsByTab() {
        type("trussel @Sykehjem A bråk");

        press(KeyCode.TAB).release(KeyCode.TAB);
        settle();

        assertThat(view.getScene().getFocusOwner()).isInstanceOf(FilterChip.class);
    }
}
