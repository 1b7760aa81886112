package no.vern.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import no.vern.app.incident.Register;
import no.vern.app.ui.WindowTest;
import no.vern.incident.Incident;
import no.vern.incident.IncidentStatus;
import no.vern.measure.Measure;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.workspace.SaveResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresViewTest extends WindowTest {
    @TempDir
    Path folder;

    private Register register;
    private MeasureRepository measures;
    private Incident incident;
    private MeasuresView view;
    private final List<UUID> opened = new ArrayList<>();

    @Override
    protected Parent content() {
        register = new Register(folder);
        measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(Register.NOW));
        incident = register.add(register.threat("Trussel"));
        view = new MeasuresView(
                new MeasuresViewModel(measures, register.typed(tasks, dialogs), tasks, texts, Register.NOW, () -> {}),
                opened::add,
                texts,
                Register.NOW);
        view.show(incident);
        return view;
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

    private String title() {
        return lookup("#measures-title").queryAs(Label.class).getText();
    }

    private List<Measure> stored() {
        return measures.of(incident.id());
    }

    @Test
    void isWrittenByKeyboardAloneAndOpenedWhereAllIsTold() {
        settle();
        inWindow(() -> lookup("#measure-new").query().requestFocus());
        key(KeyCode.SPACE);
        write("Alarm til alle");
        save();
        assertThat(lookup("Skriv hvem som er ansvarlig.").tryQuery()).isPresent();
        assertThat(lookup("Velg en frist.").tryQuery()).isPresent();
        // The hand stands on the first that is missing.
        write("Enhetsleder");
        key(KeyCode.TAB);
        write("+30");
        save();

        assertThat(title()).isEqualTo("Tiltak (1)");
        assertThat(lookup("Planlagt · Enhetsleder · frist 15.07.2026").tryQuery()).isPresent();
        clickOn("T-1  Alarm til alle");
        settle();
        assertThat(opened).containsExactly(stored().getFirst().id());
    }

    @Test
    void saysWhatIsLateAndTakesNoNewOneInAClosedCase() {
        settle();
        Register.saved(measures.add(
                incident.id(),
                MeasureContent.of("Lås på døren", "Drift", LocalDate.of(2026, 6, 1))));
        var closed = Register.saved(register.incidents.follow(
                incident.id(), (_, _) -> new SaveResult.Saved<>(IncidentStatus.CLOSED)));
        inWindow(() -> view.show(closed));

        assertThat(lookup("Planlagt · Drift · forfalt 01.06.2026").tryQuery()).isPresent();
        assertThat(lookup("#measure-new").query().isVisible()).isFalse();
    }

    @Test
    void whatIsTypedWaitsInItsCaseAndIsAskedAboutOnEscape() {
        settle();
        inWindow(() -> lookup("#measure-new").query().requestFocus());
        key(KeyCode.SPACE);
        write("Alarm");
        System.gc();
        write(" til alle");
        settle();
        inWindow(() -> view.show(register.add(register.threat("En annen"))));
        assertThat(lookup("#measure-title").tryQuery()).isEmpty();
        inWindow(() -> view.show(incident));
        assertThat(lookup("#measure-title").queryAs(TextInputControl.class).getText()).isEqualTo("Alarm til alle");

        inWindow(() -> lookup("#measure-title").query().requestFocus());
        dialogs.yes = false;
        key(KeyCode.ESCAPE);
        assertThat(lookup("#measure-title").tryQuery()).isPresent();
        dialogs.yes = true;
        key(KeyCode.ESCAPE);
        assertThat(lookup("#measure-title").tryQuery()).isEmpty();
        assertThat(dialogs.questions).hasSize(2);
    }
}
