package no.vern.app.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import no.vern.app.incident.Register;
import no.vern.app.ui.WindowTest;
import no.vern.incident.Incident;
import no.vern.incident.Severity;
import no.vern.investigation.Barrier;
import no.vern.investigation.Cause;
import no.vern.investigation.InvestigationRepository;
import no.vern.investigation.InvestigationRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvestigationViewTest extends WindowTest {
    @TempDir
    Path folder;

    private Register register;
    private InvestigationRepository investigations;
    private Incident incident;
    private InvestigationView view;

    @Override
    protected Parent content() {
        register = new Register(folder);
        investigations = new InvestigationRepository(
                register.vault, register.incidents, new InvestigationRules(Register.NOW));
        incident = register.add(register.threat("Trussel").severityExperienced(Severity.VERY_SERIOUS));
        view = new InvestigationView(
                new InvestigationViewModel(
                        investigations, register.followUp, register.typed(tasks, dialogs), tasks, texts, Register.NOW, () -> {}),
                texts);
        view.show(incident);
        var scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        return scroll;
    }

    @Override
    protected double height() {
        return 900;
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    private void key(KeyCode... keys) {
        press(keys).release(keys);
        settle();
    }

    private Node focused() {
        return view.getScene().getFocusOwner();
    }

    @Test
    void theTreeIsBuiltByKeysAlone() {
        settle();
        var fold = lookup("#investigation-fold").queryAs(TitledPane.class);
        assertThat(fold.isExpanded()).isFalse();
        assertThat(fold.getText()).contains("anbefales");
        inWindow(fold::requestFocus);
        key(KeyCode.SPACE);
        assertThat(fold.isExpanded()).isTrue();
        key(KeyCode.TAB);

        write("Alene på vakt");
        key(KeyCode.ENTER);
        write("Ubemannet");
        key(KeyCode.SHIFT, KeyCode.ENTER);
        write("Ferie");
        key(KeyCode.ALT, KeyCode.LEFT);
        key(KeyCode.ENTER);
        key(KeyCode.ENTER);
        key(KeyCode.BACK_SPACE);
        write("Ingen vikar");
        key(KeyCode.CONTROL, KeyCode.S);

        assertThat(investigations.of(incident.id()).content().causes())
                .containsExactly(
                        new Cause(0, "Alene på vakt", null),
                        new Cause(1, "Ubemannet", null),
                        new Cause(0, "Ferie", null),
                        new Cause(1, "Ingen vikar", null));
        assertThat(focused()).isInstanceOfSatisfying(TextField.class, field ->
                assertThat(field.getText()).isEqualTo("Ingen vikar"));
        key(KeyCode.UP);
        assertThat(((TextField) focused()).getText()).isEqualTo("Ferie");
    }

    @Test
    void saysBesideTheLineWhatItLacks() {
        settle();
        inWindow(() -> lookup("#investigation-fold").queryAs(TitledPane.class).setExpanded(true));
        var failure = lookup(node -> node instanceof TextField field
                        && "Hvordan den sviktet".equals(field.getPromptText()))
                .query();
        inWindow(failure::requestFocus);
        write("Lå i skapet");
        key(KeyCode.CONTROL, KeyCode.S);
        assertThat(lookup("Skriv hvilken barriere det var.").tryQuery()).isPresent();

        var barrier = lookup(
                        node -> node instanceof TextField field && "Barriere".equals(field.getPromptText()))
                .query();
        inWindow(barrier::requestFocus);
        write("Bærbar alarm");
        key(KeyCode.CONTROL, KeyCode.S);

        assertThat(investigations.of(incident.id()).content().barriers())
                .containsExactly(new Barrier("Bærbar alarm", "Lå i skapet"));
    }
}
