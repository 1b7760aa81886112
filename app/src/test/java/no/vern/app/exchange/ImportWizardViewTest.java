package no.vern.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import no.vern.app.ui.WindowTest;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentStatus;
import no.vern.measure.MeasureFilter;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureSort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportWizardViewTest extends WindowTest {
    @TempDir
    Path folder;

    @TempDir
    Path files;

    private Register register;
    private ImportWizardViewModel model;
    private boolean closed;

    @Override
    protected Parent content() {
        register = new Register(folder);
        model = new ImportWizardViewModel(register.imports, texts, tasks, dialogs, () -> {});
        return new StackPane(new ImportWizardView(model, texts, () -> closed = true, () -> {}));
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    @Test
    void aFileIsImportedFromChoosingItToTheReceipt() throws IOException {
        choose("Dato;Enhet;Type;Beskrivelse\n01.02.2025;Nav;Ulykke;Falt\n32.02.2025;Nav;Ulykke;Feil dato\n");
        clickOn("#import-next");
        settle();
        assertThat(lookup("#import-column-3 .text-field").queryTextInputControl().getText()).isEqualTo("Beskrivelse");
        clickOn("#import-next");
        settle();
        assertThat(text("#import-preview-importable")).isEqualTo("1");
        assertThat(text("#import-preview-rejected")).isEqualTo("1");
        assertThat(lookup("#import-next").queryAs(Button.class).getText()).isEqualTo("Importer 1 hendelse");
        clickOn("#import-next");
        settle();

        assertThat(text("#import-receipt-written")).isEqualTo("1");
        assertThat(register.incidents.count(IncidentFilter.ALL)).isEqualTo(1);
        clickOn("#import-next");
        settle();
        assertThat(closed).isTrue();
    }

    @Test
    void whatSaysNothingOfItsStatusIsFromBeforeUnlessItIsTickedAsOpen() throws IOException {
        choose("Dato;Enhet;Type;Beskrivelse\n01.02.2025;Nav;Ulykke;Falt\n02.02.2025;Nav;Ulykke;Gled\n");
        for (var step = 0; step < 2; step++) {
            clickOn("#import-next");
            settle();
        }
        assertThat(sentences()).anySatisfy(sentence -> assertThat(sentence)
                .startsWith("2 hendelser i filen sier ikke hvor saken står, og får statusen «Fra før»"));

        inWindow(() -> lookup("#import-open").query().requestFocus());
        type(KeyCode.SPACE);
        settle();
        assertThat(sentences()).anySatisfy(sentence -> assertThat(sentence).contains("får statusen «Meldt»"));
        clickOn("#import-next");
        settle();

        assertThat(register.incidents.count(IncidentFilter.ALL.withStatuses(Set.of(IncidentStatus.REPORTED))))
                .isEqualTo(2);
    }

    private List<String> sentences() {
        return lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void whatIsWrongWithAFileStandsAboveTheButtons() throws IOException {
        dialogs.file = Files.write(files.resolve("t.csv"), new byte[] {0, 1, 2, 3, 0});
        clickOn("#import-next");
        settle();

        assertThat(text("#import-problem"))
                .isEqualTo("Filen «t.csv» er ikke en tabell Vern kan lese. Lagre den som .xlsx eller .csv.");
        assertThat(lookup("#import-next").queryAs(Button.class).getText()).isEqualTo("Velg fil");
    }

    @Test
    void theWholeWayCanBeGoneByKeyboard() throws IOException {
        choose("Dato;Enhet;Hva skjedde\n03/04/2025;Nav;Falt\n");
        inWindow(() -> lookup("#import-next").query().requestFocus());
        type(KeyCode.ENTER);
        settle();
        assertThat(lookup("#import-next").queryAs(Button.class).isDisabled()).isTrue();

        inWindow(() -> lookup("#import-order .text-field").query().requestFocus());
        write("Dag").type(KeyCode.ENTER);
        inWindow(() -> lookup("#import-type .text-field").query().requestFocus());
        write("Nesten").type(KeyCode.ENTER);
        settle();
        assertThat(lookup("#import-next").queryAs(Button.class).isDisabled()).isFalse();

        type(KeyCode.ENTER);
        settle();
        type(KeyCode.ENTER);
        settle();
        assertThat(text("#import-receipt-written")).isEqualTo("1");
    }

    @Test
    void anActionPlanIsTakenForMeasuresAndSaysSo() throws IOException {
        choose("Nr;Enhet;Tiltak;Ansvarlig;Frist;Status\n1;Nav;Alarm;Leder;31.12.2026;Lukket\n");
        clickOn("#import-next");
        settle();
        assertThat(lookup("#import-kind .text-field").queryTextInputControl().getText()).isEqualTo("Tiltak");
        clickOn("#import-next");
        settle();
        assertThat(sentences()).contains("1 tiltak er gjort uten at filen sier hvilken dag. Dagen blir stående tom.");
        assertThat(lookup("#import-next").queryAs(Button.class).getText()).isEqualTo("Importer 1 tiltak");
        clickOn("#import-next");
        settle();

        assertThat(text("#import-receipt-written")).isEqualTo("1");
        assertThat(new MeasureListRepository(register.vault).page(MeasureFilter.ALL, MeasureSort.BY_DEADLINE, 0, 9)).hasSize(1);
    }

    @Test
    void aRiskSheetAsksForWhatItDoesNotSayAndShowsWhatItCannotScoreByKeyboardAlone() throws IOException {
        choose("Fare;Sannsynlighet;Konsekvens\nFall;støtt;2\nGlatt trapp;2;2\n");
        inWindow(() -> lookup("#import-next").query().requestFocus());
        type(KeyCode.ENTER);
        settle();
        assertThat(lookup("#import-next").queryAs(Button.class).isDisabled()).isTrue();

        answerAll();
        assertThat(lookup("#import-next").queryAs(Button.class).isDisabled()).isFalse();

        inWindow(() -> lookup("#import-next").query().requestFocus());
        type(KeyCode.ENTER);
        settle();
        assertThat(text("#import-preview-importable")).isEqualTo("1");
        assertThat(sentences()).anyMatch(sentence -> sentence.startsWith(
                "Sannsynlighet nå: «støtt» er ikke et nivå i risikomatrisen. Den har nivåene 1 til 5."));
        type(KeyCode.ENTER);
        settle();
        assertThat(text("#import-receipt-written")).isEqualTo("1");
    }

    @Test
    void aRiskSheetOnAnotherScaleSaysSoAndImportsNothing() throws IOException {
        choose("Fare;Sannsynlighet;Konsekvens\nFall;9;2\nGlatt trapp;2;2\n");
        inWindow(() -> lookup("#import-next").query().requestFocus());
        type(KeyCode.ENTER);
        settle();
        answerAll();

        inWindow(() -> lookup("#import-next").query().requestFocus());
        type(KeyCode.ENTER);
        settle();

        assertThat(text("#import-problem"))
                .startsWith("Arket bruker en annen skala enn risikomatrisen: «9» er ikke et nivå");
        assertThat(lookup("#import-preview-importable").tryQuery()).isEmpty();
    }

    private void answerAll() {
        answer("unit", "Nav");
        answer("assessment", "Fall ute");
        inWindow(() -> lookup("#import-topic .text-field").query().requestFocus());
        write("Fysisk").type(KeyCode.ENTER);
        answer("assessedOn", "1.2.2026");
        settle();
    }

    private void answer(String field, String text) {
        inWindow(() -> lookup("#import-" + field).query().requestFocus());
        write(text);
    }

    private void choose(String text) throws IOException {
        dialogs.file = Files.writeString(files.resolve("avvik.csv"), text);
    }

    private String text(String label) {
        return lookup(label).queryAs(Label.class).getText();
    }
}
