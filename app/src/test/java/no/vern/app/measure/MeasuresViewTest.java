package no.vern.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
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

    @Override
    protected Parent content() {
        register = new Register(folder);
        measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(Register.NOW));
        incident = register.add(register.threat("Trussel"));
        view = new MeasuresView(
                new MeasuresViewModel(measures, tasks, texts, Register.NOW, () -> {}), texts, Register.NOW);
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

    private void writeIn(String id, String text) {
        inWindow(() -> lookup("#" + id).query().requestFocus());
        write(text);
        settle();
    }

    private String title() {
        return lookup("#measures-title").queryAs(Label.class).getText();
    }

    private List<Measure> stored() {
        return measures.of(incident.id());
    }

    @Test
    void isWrittenAndDoneByKeyboardAlone() {
        settle();
        inWindow(() -> lookup("#measure-new").query().requestFocus());
        key(KeyCode.SPACE);
        write("Alarm til alle");
        save();
        assertThat(lookup("Skriv hvem som er ansvarlig.").tryQuery()).isPresent();
        assertThat(lookup("Velg en frist.").tryQuery()).isPresent();
        key(KeyCode.TAB);
        write("Enhetsleder");
        key(KeyCode.TAB);
        write("+30");
        save();

        assertThat(title()).isEqualTo("Tiltak (1)");
        assertThat(lookup("Enhetsleder · frist 15.07.2026").tryQuery()).isPresent();

        clickOn("Alarm til alle");
        settle();
        writeIn("measure-doneOn", "tullball");
        save();
        assertThat(stored().getFirst().content().done()).isFalse();
        press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        write("i går");
        writeIn("measure-effect", "Brukt to ganger");
        save();

        assertThat(stored().getFirst().content().doneOn()).isEqualTo(LocalDate.of(2026, 6, 14));
        assertThat(lookup("Effekt: Brukt to ganger").tryQuery()).isPresent();
    }

    @Test
    void saysWhatIsLateAndLetsAClosedCasesMeasureBeToldOf() {
        settle();
        Register.saved(measures.add(
                incident.id(),
                new MeasureContent("Lås på døren", "Drift", LocalDate.of(2026, 6, 1), null, "")));
        var closed = Register.saved(register.incidents.follow(
                incident.id(), (_, _) -> new SaveResult.Saved<>(IncidentStatus.CLOSED)));
        inWindow(() -> view.show(closed));

        assertThat(lookup("Drift · forfalt 01.06.2026").tryQuery()).isPresent();
        assertThat(lookup("#measure-new").query().isVisible()).isFalse();
        clickOn("Lås på døren");
        settle();
        assertThat(lookup("Fjern tiltaket").tryQuery()).isEmpty();
        writeIn("measure-doneOn", "i dag");
        save();
        assertThat(stored().getFirst().content().done()).isTrue();
    }

    @Test
    void whatSomebodyElseSavedIsShownAndNotOverwritten() {
        settle();
        var first = Register.saved(measures.add(
                incident.id(),
                new MeasureContent("Lås på døren", "Drift", LocalDate.of(2026, 7, 1), null, "")));
        inWindow(() -> view.show(incident));
        clickOn("Lås på døren");
        settle();
        Register.saved(measures.update(
                first.id(), 1, new MeasureContent("Ny dør", "Drift", LocalDate.of(2026, 7, 1), null, "")));
        writeIn("measure-effect", "Min");
        save();

        assertThat(stored().getFirst().content().title()).isEqualTo("Ny dør");
        assertThat(lookup("#measure-effect").queryAs(TextArea.class).getText()).isEqualTo("Min");
    }
}
